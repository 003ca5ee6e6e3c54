package org.scormc.manifest;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.util.List;

/** The buttons that an LMS shall not show, because the content has its own. */
final class Presentation {
  @XmlElementWrapper(name = "navigationInterface", namespace = Namespaces.SCORM_NAVIGATION)
  @XmlElement(name = "hideLMSUI", namespace = Namespaces.SCORM_NAVIGATION)
  List<Button> hidden;

  /**
   * A button of an LMS. Those that end or suspend the session are not here: learners who miss them
   * close the window instead, and what is saved then depends on the browser.
   */
  @XmlEnum
  enum Button {
    /** To the activity before. */
    @XmlEnumValue("previous")
    PREVIOUS,
    /** To the activity after. */
    @XmlEnumValue("continue")
    CONTINUE
  }
}
