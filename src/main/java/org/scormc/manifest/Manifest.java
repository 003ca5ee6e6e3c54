package org.scormc.manifest;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** The root of imsmanifest.xml, as Content Packaging defines it. */
@XmlRootElement
@XmlType(propOrder = {"metadata", "organizations", "resources"})
final class Manifest {
  @XmlAttribute String identifier;
  @XmlAttribute String version;
  Metadata metadata;
  Organizations organizations;

  @XmlElementWrapper
  @XmlElement(name = "resource")
  List<Resource> resources;

  /** Which edition the package keeps to, and what a catalogue may say of it. */
  @XmlType(propOrder = {"schema", "schemaversion", "lom"})
  static final class Metadata {
    String schema;
    String schemaversion;

    @XmlElement(namespace = Namespaces.METADATA)
    Lom lom;
  }

  /** The organizations and which of them an LMS shows. */
  static final class Organizations {
    @XmlAttribute(name = "default")
    String defaultOrganization;

    @XmlElement(name = "organization")
    List<Organization> organizations;
  }
}
