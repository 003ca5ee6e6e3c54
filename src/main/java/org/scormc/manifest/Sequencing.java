package org.scormc.manifest;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigDecimal;
import java.util.List;

/**
 * How an LMS moves through an activity and what it takes as its result.
 *
 * <p>Rules, rollup and {@code mapInfo} are for packages with several SCOs only: {@code mapInfo}
 * stops Moodle 4's import on PHP 8. No limits of attempts, which LMSs count differently.
 */
@XmlType(
    propOrder = {"controlMode", "sequencingRules", "rollupRules", "objectives", "deliveryControls"})
final class Sequencing {
  @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
  ControlMode controlMode;

  @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
  SequencingRules sequencingRules;

  @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
  RollupRules rollupRules;

  @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
  Objectives objectives;

  @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
  DeliveryControls deliveryControls;

  /** Which requests reach the children of an activity. */
  static final class ControlMode {
    @XmlAttribute boolean choice;
    @XmlAttribute boolean flow;
  }

  /** What happens before an activity is offered or delivered. */
  static final class SequencingRules {
    @XmlElement(name = "preConditionRule", namespace = Namespaces.SIMPLE_SEQUENCING)
    List<PreConditionRule> preConditionRules;
  }

  /** What happens to an activity if conditions hold. */
  @XmlType(propOrder = {"conditions", "action"})
  static final class PreConditionRule {
    @XmlElement(name = "ruleConditions", namespace = Namespaces.SIMPLE_SEQUENCING)
    RuleConditions conditions;

    @XmlElement(name = "ruleAction", namespace = Namespaces.SIMPLE_SEQUENCING)
    RuleAction action;
  }

  /** Several conditions. */
  static final class RuleConditions {
    @XmlAttribute Combination conditionCombination;

    @XmlElement(name = "ruleCondition", namespace = Namespaces.SIMPLE_SEQUENCING)
    List<RuleCondition> conditions;
  }

  /** How many of several conditions must hold. */
  @XmlEnum
  enum Combination {
    /** One is enough. */
    @XmlEnumValue("any")
    ANY
  }

  /** A condition about an objective of the activity. */
  static final class RuleCondition {
    @XmlAttribute String referencedObjective;
    @XmlAttribute Operator operator;
    @XmlAttribute Condition condition;
  }

  /** What is made of a condition. */
  @XmlEnum
  enum Operator {
    /** Its contrary; of what is unknown it is unknown too. */
    @XmlEnumValue("not")
    NOT
  }

  /** What is asked of an objective. */
  @XmlEnum
  enum Condition {
    /** Whether it is known to be satisfied. */
    @XmlEnumValue("satisfied")
    SATISFIED,
    /** Whether anything is known of it. */
    @XmlEnumValue("objectiveStatusKnown")
    OBJECTIVE_STATUS_KNOWN
  }

  /** What a rule does. */
  static final class RuleAction {
    @XmlAttribute Action action;
  }

  /** What a rule does to an activity. */
  @XmlEnum
  enum Action {
    /** It can't be delivered. */
    @XmlEnumValue("disabled")
    DISABLED
  }

  /** What an activity adds to the status of the one above it. */
  static final class RollupRules {
    @XmlAttribute boolean rollupObjectiveSatisfied;
    @XmlAttribute boolean rollupProgressCompletion;
    @XmlAttribute BigDecimal objectiveMeasureWeight;
  }

  /** The objectives of an activity. */
  @XmlType(propOrder = {"primaryObjective", "others"})
  static final class Objectives {
    @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
    PrimaryObjective primaryObjective;

    @XmlElement(name = "objective", namespace = Namespaces.SIMPLE_SEQUENCING)
    List<Objective> others;
  }

  /** The objective that decides success. */
  @XmlType(propOrder = {"minNormalizedMeasure", "map"})
  static final class PrimaryObjective {
    @XmlAttribute(name = "objectiveID")
    String id;

    @XmlAttribute boolean satisfiedByMeasure;

    @XmlElement(namespace = Namespaces.SIMPLE_SEQUENCING)
    BigDecimal minNormalizedMeasure;

    @XmlElement(name = "mapInfo", namespace = Namespaces.SIMPLE_SEQUENCING)
    MapInfo map;
  }

  /** Another objective, for rules to look at. */
  static final class Objective {
    @XmlAttribute(name = "objectiveID")
    String id;

    @XmlElement(name = "mapInfo", namespace = Namespaces.SIMPLE_SEQUENCING)
    MapInfo map;
  }

  /** What an objective shares with those of other activities. */
  static final class MapInfo {
    @XmlAttribute(name = "targetObjectiveID")
    String target;

    @XmlAttribute boolean readSatisfiedStatus;
    @XmlAttribute boolean readNormalizedMeasure;
    @XmlAttribute boolean writeSatisfiedStatus;
    @XmlAttribute boolean writeNormalizedMeasure;
  }

  /** Who says that an activity is completed and satisfied. */
  static final class DeliveryControls {
    @XmlAttribute boolean completionSetByContent;
    @XmlAttribute boolean objectiveSetByContent;
  }
}
