package org.scormc.manifest;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** A tree of activities: its root cluster and, one below, its leaves. */
@XmlType(propOrder = {"title", "items", "sequencing"})
final class Organization {
  @XmlAttribute String identifier;
  @XmlAttribute String structure;

  @XmlAttribute(namespace = Namespaces.SCORM_SEQUENCING)
  boolean objectivesGlobalToSystem;

  @XmlAttribute(namespace = Namespaces.SCORM_PACKAGING)
  Boolean sharedDataGlobalToSystem;

  String title;

  @XmlElement(name = "item")
  List<Item> items;

  @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
  Sequencing sequencing;

  /** An activity that launches a resource. */
  @XmlType(propOrder = {"title", "sequencing", "presentation"})
  static final class Item {
    @XmlAttribute String identifier;
    @XmlAttribute String identifierref;
    String title;

    @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
    Sequencing sequencing;

    @XmlElement(namespace = Namespaces.SCORM_NAVIGATION)
    Presentation presentation;
  }
}
