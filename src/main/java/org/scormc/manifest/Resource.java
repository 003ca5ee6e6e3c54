package org.scormc.manifest;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** Files that belong together, and the other resources that they need. */
@XmlType(propOrder = {"files", "dependencies"})
final class Resource {
  @XmlAttribute String identifier;
  @XmlAttribute String type;

  @XmlAttribute(namespace = Namespaces.SCORM_PACKAGING)
  ScormType scormType;

  @XmlAttribute String href;

  @XmlElement(name = "file")
  List<PackagedFile> files;

  @XmlElement(name = "dependency")
  List<Dependency> dependencies;

  /** Whether a resource talks to the LMS. */
  @XmlEnum
  enum ScormType {
    /** It does. */
    @XmlEnumValue("sco")
    SCO,
    /** It does not. */
    @XmlEnumValue("asset")
    ASSET
  }

  /** A file of the package. */
  static final class PackagedFile {
    @XmlAttribute String href;
  }

  /** Another resource whose files are needed. */
  static final class Dependency {
    @XmlAttribute String identifierref;
  }
}
