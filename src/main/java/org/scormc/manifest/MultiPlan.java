package org.scormc.manifest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The manifest of a course with a SCO for each lesson and one for its final assessment.
 *
 * <p>Choice and flow are both allowed, so that an LMS that does not sequence still offers a list.
 * Each lesson tells in a global objective that it is satisfied; the final is disabled until all
 * have told. A condition about something unknown is unknown itself and disables nothing (IMS SS,
 * rule check), so each lesson is asked twice: whether anything is known of it, and whether it is
 * satisfied.
 */
final class MultiPlan {
  private final CourseDescription course;
  private final List<Activity> activities;
  private final Identifiers identifiers;
  private final MultiResources resources;

  MultiPlan(CourseDescription course, List<Activity> activities, List<PartFiles> files) {
    this.course = course;
    this.activities = activities;
    this.identifiers = new Identifiers(course.id());
    this.resources = new MultiResources(identifiers, files);
  }

  Manifest manifest() {
    Manifest manifest = new Manifest();
    manifest.identifier = identifiers.manifest();
    manifest.version = course.version();
    manifest.metadata = ManifestPlan.metadata(course, Edition.SCORM_2004_4);
    manifest.organizations = new Manifest.Organizations();
    manifest.organizations.defaultOrganization = identifiers.organization();
    manifest.organizations.organizations = List.of(organization());
    manifest.resources = resources.resources();
    return manifest;
  }

  private Organization organization() {
    Organization organization = new Organization();
    organization.identifier = identifiers.organization();
    organization.structure = "hierarchical";
    organization.objectivesGlobalToSystem = false;
    organization.sharedDataGlobalToSystem = false;
    organization.title = course.title();
    organization.items = activities.stream().map(this::item).toList();
    organization.sequencing = new Sequencing();
    organization.sequencing.controlMode = ManifestPlan.controlMode();
    return organization;
  }

  /** No button of the LMS is hidden: the way from one SCO to the next is the LMS's. */
  private Organization.Item item(Activity activity) {
    Organization.Item item = new Organization.Item();
    item.identifier = identifiers.item(activity.id());
    item.identifierref = identifiers.sco(activity.id());
    item.title = activity.title();
    item.sequencing = new Sequencing();
    item.sequencing.sequencingRules = activity.gated() ? gate() : null;
    item.sequencing.rollupRules = rollup(activity);
    item.sequencing.objectives = objectives(activity);
    item.sequencing.deliveryControls = ManifestPlan.setByContent();
    return item;
  }

  private boolean gates() {
    return activities.stream().anyMatch(Activity::gated);
  }

  private List<Activity> others() {
    return activities.stream().filter(activity -> !activity.counts()).toList();
  }

  private Sequencing.SequencingRules gate() {
    List<Sequencing.RuleCondition> conditions = new ArrayList<>();
    for (Activity lesson : others()) {
      for (Sequencing.Condition asked :
          List.of(Sequencing.Condition.OBJECTIVE_STATUS_KNOWN, Sequencing.Condition.SATISFIED)) {
        Sequencing.RuleCondition condition = new Sequencing.RuleCondition();
        condition.referencedObjective = identifiers.objective(lesson.id());
        condition.operator = Sequencing.Operator.NOT;
        condition.condition = asked;
        conditions.add(condition);
      }
    }
    Sequencing.PreConditionRule rule = new Sequencing.PreConditionRule();
    rule.conditions = new Sequencing.RuleConditions();
    rule.conditions.conditionCombination = Sequencing.Combination.ANY;
    rule.conditions.conditions = conditions;
    rule.action = new Sequencing.RuleAction();
    rule.action.action = Sequencing.Action.DISABLED;
    Sequencing.SequencingRules rules = new Sequencing.SequencingRules();
    rules.preConditionRules = List.of(rule);
    return rules;
  }

  private static Sequencing.RollupRules rollup(Activity activity) {
    Sequencing.RollupRules rollup = new Sequencing.RollupRules();
    rollup.rollupObjectiveSatisfied = activity.counts();
    rollup.rollupProgressCompletion = activity.counts();
    rollup.objectiveMeasureWeight = activity.weight();
    return rollup;
  }

  private Sequencing.Objectives objectives(Activity activity) {
    Sequencing.Objectives objectives = new Sequencing.Objectives();
    objectives.primaryObjective = new Sequencing.PrimaryObjective();
    // it may go without, but scorm-again leaves out what such an objective says
    objectives.primaryObjective.id = identifiers.objective(activity.id());
    Optional<BigDecimal> masteryScore = activity.masteryScore();
    objectives.primaryObjective.satisfiedByMeasure = masteryScore.isPresent();
    objectives.primaryObjective.minNormalizedMeasure = masteryScore.orElse(null);
    if (gates() && !activity.counts()) {
      objectives.primaryObjective.map = map(activity);
      objectives.primaryObjective.map.writeSatisfiedStatus = true;
    } else if (activity.gated()) {
      objectives.others = others().stream().map(this::read).toList();
    }
    return objectives;
  }

  private Sequencing.Objective read(Activity lesson) {
    Sequencing.Objective objective = new Sequencing.Objective();
    objective.id = identifiers.objective(lesson.id());
    objective.map = map(lesson);
    return objective;
  }

  private Sequencing.MapInfo map(Activity lesson) {
    Sequencing.MapInfo map = new Sequencing.MapInfo();
    map.target = identifiers.objective(lesson.id());
    map.readSatisfiedStatus = true;
    return map;
  }
}
