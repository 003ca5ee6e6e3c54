/**
 * Writes SCORM manifests; the JAXB types live here and nowhere else.
 *
 * <p>The prefixes are fixed, because Moodle compares element names together with their prefix
 * (mod/scorm/datamodels/scormlib.php) and knows only {@code adlcp}, {@code adlnav}, {@code adlseq}
 * and {@code imsss}, with Content Packaging as the default namespace.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlSchema(
    namespace = Namespaces.CONTENT_PACKAGING,
    elementFormDefault = XmlNsForm.QUALIFIED,
    xmlns = {
      @XmlNs(prefix = "", namespaceURI = Namespaces.CONTENT_PACKAGING),
      @XmlNs(prefix = "adlcp", namespaceURI = Namespaces.SCORM_PACKAGING),
      @XmlNs(prefix = "adlnav", namespaceURI = Namespaces.SCORM_NAVIGATION),
      @XmlNs(prefix = "adlseq", namespaceURI = Namespaces.SCORM_SEQUENCING),
      @XmlNs(prefix = "imsss", namespaceURI = Namespaces.SIMPLE_SEQUENCING),
      @XmlNs(prefix = "lom", namespaceURI = Namespaces.METADATA),
    })
package org.scormc.manifest;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
