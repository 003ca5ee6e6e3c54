package org.scormc.manifest;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigDecimal;

/**
 * How an LMS moves through an activity and what it takes as its result.
 *
 * <p>Only what one SCO needs. No {@code mapInfo}, which stops Moodle 4's import on PHP 8, and no
 * limits of attempts, which LMSs count differently.
 */
@XmlType(propOrder = {"controlMode", "objectives", "deliveryControls"})
final class Sequencing {
  @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
  ControlMode controlMode;

  @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
  Objectives objectives;

  @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
  DeliveryControls deliveryControls;

  /** Which requests reach the children of an activity. */
  static final class ControlMode {
    @XmlAttribute boolean choice;
    @XmlAttribute boolean flow;
  }

  /** The objectives of an activity. */
  static final class Objectives {
    @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
    PrimaryObjective primaryObjective;
  }

  /** The objective that decides success. */
  static final class PrimaryObjective {
    @XmlAttribute boolean satisfiedByMeasure;

    @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
    BigDecimal minNormalizedMeasure;
  }

  /** Who says that an activity is completed and satisfied. */
  static final class DeliveryControls {
    @XmlAttribute boolean completionSetByContent;
    @XmlAttribute boolean objectiveSetByContent;
  }
}
