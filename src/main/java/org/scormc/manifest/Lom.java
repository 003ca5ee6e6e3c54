package org.scormc.manifest;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;

/** A record of learning object metadata, as far as a course needs it (IEEE 1484.12.1). */
@XmlType(propOrder = {"general", "lifeCycle", "technical", "educational", "rights"})
final class Lom {
  @XmlElement(namespace = Namespaces.METADATA)
  General general;

  @XmlElement(namespace = Namespaces.METADATA)
  LifeCycle lifeCycle;

  @XmlElement(namespace = Namespaces.METADATA)
  Technical technical;

  @XmlElement(namespace = Namespaces.METADATA)
  Educational educational;

  @XmlElement(namespace = Namespaces.METADATA)
  Rights rights;

  /** What the course is called and about (category 1). */
  @XmlType(propOrder = {"identifier", "title", "language", "description", "keywords"})
  static final class General {
    @XmlElement(namespace = Namespaces.METADATA)
    Identifier identifier;

    @XmlElement(namespace = Namespaces.METADATA)
    LangString title;

    @XmlElement(namespace = Namespaces.METADATA)
    String language;

    @XmlElement(namespace = Namespaces.METADATA)
    LangString description;

    @XmlElement(name = "keyword", namespace = Namespaces.METADATA)
    List<LangString> keywords;
  }

  /** Which state of it this is and who made it (category 2). */
  @XmlType(propOrder = {"version", "contribute"})
  static final class LifeCycle {
    @XmlElement(namespace = Namespaces.METADATA)
    LangString version;

    @XmlElement(namespace = Namespaces.METADATA)
    Contribute contribute;
  }

  /** What it needs (category 4). */
  static final class Technical {
    @XmlElement(namespace = Namespaces.METADATA)
    String format;
  }

  /** How it is learnt with (category 5). */
  static final class Educational {
    @XmlElement(namespace = Namespaces.METADATA)
    Duration typicalLearningTime;
  }

  /** Who may use it how (category 6). */
  static final class Rights {
    @XmlElement(namespace = Namespaces.METADATA)
    LangString description;
  }

  /** A name in a catalogue. */
  @XmlType(propOrder = {"catalog", "entry"})
  static final class Identifier {
    @XmlElement(namespace = Namespaces.METADATA)
    String catalog;

    @XmlElement(namespace = Namespaces.METADATA)
    String entry;
  }

  /** People, each as a vCard, and what they did. */
  @XmlType(propOrder = {"role", "entities"})
  static final class Contribute {
    @XmlElement(namespace = Namespaces.METADATA)
    Vocabulary role;

    @XmlElement(name = "entity", namespace = Namespaces.METADATA)
    List<String> entities;
  }

  /** A word and the vocabulary that it is from. */
  @XmlType(propOrder = {"source", "value"})
  static final class Vocabulary {
    @XmlElement(namespace = Namespaces.METADATA)
    String source;

    @XmlElement(namespace = Namespaces.METADATA)
    String value;
  }

  /** A stretch of time, in the notation of ISO 8601. */
  static final class Duration {
    @XmlElement(namespace = Namespaces.METADATA)
    String duration;
  }

  /** A text. */
  static final class LangString {
    @XmlElement(namespace = Namespaces.METADATA)
    Text string;
  }

  /** A text in one language. */
  static final class Text {
    @XmlAttribute String language;
    @XmlValue String value;
  }
}
