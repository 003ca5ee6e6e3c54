package org.scormc.checker;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.Question;
import org.scormc.course.SingleChoice;
import org.scormc.course.Term;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Located;
import org.scormc.source.Span;

/** An id belongs to one lesson, question, option, objective or term only. */
final class IdRule {
  /** Addresses inside every course that start like that of a lesson. */
  private static final Set<String> RESERVED = Set.of("glossary", "result");

  private static final Pattern TERM_ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final DiagnosticLog log;
  private final String kind;
  private final Map<String, Span> taken = new TreeMap<>();

  private IdRule(String kind, DiagnosticLog log) {
    this.kind = kind;
    this.log = log;
  }

  static void check(Course course, DiagnosticLog log) {
    IdRule objectives = new IdRule("objective", log);
    course.objectives().forEach(objective -> objectives.take(objective.id()));
    IdRule terms = new IdRule("term", log);
    for (Term term : course.glossary()) {
      terms.take(term.id());
      if (term.name().value().isEmpty()) {
        log.add(Code.HEADING_EMPTY, term.name().span());
      } else if (term.id().value().isEmpty()) {
        log.add(Code.HEADING_WITHOUT_ID, term.id().span());
      } else if (!TERM_ID.matcher(term.id().value()).matches()) {
        log.add(Code.HEADING_ID, term.id().span(), term.id().value());
      }
    }
    IdRule lessons = new IdRule("lesson", log);
    IdRule questions = new IdRule("question", log);
    for (Lesson lesson : course.lessons()) {
      lessons.take(lesson.id());
      if (RESERVED.contains(lesson.id().value())) {
        log.add(Code.RESERVED_ID, lesson.id().span(), lesson.id().value());
      }
      for (Question question : lesson.questions()) {
        questions.take(question.id());
        if (question instanceof SingleChoice choice) {
          IdRule options = new IdRule("option", log);
          choice.options().forEach(option -> options.take(option.id()));
        }
      }
    }
  }

  private void take(Located<String> id) {
    Span first = taken.putIfAbsent(id.value(), id.span());
    if (first != null) {
      log.add(Code.DUPLICATE_ID, id.span(), kind, id.value(), first);
    }
  }
}
