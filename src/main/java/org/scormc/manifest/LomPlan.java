package org.scormc.manifest;

import java.util.List;

/** The metadata of a course: what its author wrote, and nothing that only an LMS can know. */
final class LomPlan {
  static final String CATALOG = "scormc";
  private final CourseDescription course;

  LomPlan(CourseDescription course) {
    this.course = course;
  }

  Lom lom() {
    Lom lom = new Lom();
    lom.general = general();
    lom.lifeCycle = lifeCycle();
    lom.technical = new Lom.Technical();
    lom.technical.format = "text/html";
    if (!course.learningTime().isZero()) {
      lom.educational = new Lom.Educational();
      lom.educational.typicalLearningTime = new Lom.Duration();
      lom.educational.typicalLearningTime.duration = course.learningTime().toString();
    }
    if (!course.rights().isEmpty()) {
      lom.rights = new Lom.Rights();
      lom.rights.description = text(course.rights());
    }
    return lom;
  }

  private Lom.General general() {
    Lom.General general = new Lom.General();
    general.identifier = new Lom.Identifier();
    general.identifier.catalog = CATALOG;
    general.identifier.entry = course.id();
    general.title = text(course.title());
    general.language = course.language();
    general.description = text(course.description());
    general.keywords = course.keywords().stream().map(this::text).toList();
    return general;
  }

  private Lom.LifeCycle lifeCycle() {
    Lom.LifeCycle lifeCycle = new Lom.LifeCycle();
    lifeCycle.version = text(course.version());
    if (!course.authors().isEmpty()) {
      lifeCycle.contribute = new Lom.Contribute();
      lifeCycle.contribute.role = new Lom.Vocabulary();
      lifeCycle.contribute.role.source = "LOMv1.0";
      lifeCycle.contribute.role.value = "author";
      lifeCycle.contribute.entities = course.authors().stream().map(LomPlan::vCard).toList();
    }
    return lifeCycle;
  }

  private Lom.LangString text(String value) {
    Lom.LangString text = new Lom.LangString();
    text.string = new Lom.Text();
    text.string.language = course.language();
    text.string.value = value;
    return text;
  }

  /** A vCard with the two properties that RFC 2426 demands besides the version: the name, twice. */
  static String vCard(String name) {
    String escaped = name.replaceAll("([\\\\;,])", "\\\\$1");
    List<String> lines =
        List.of("BEGIN:VCARD", "VERSION:3.0", "N:" + escaped, "FN:" + escaped, "END:VCARD");
    return String.join("\n", lines);
  }
}
