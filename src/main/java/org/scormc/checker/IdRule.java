package org.scormc.checker;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.scormc.course.Confidence;
import org.scormc.course.Course;
import org.scormc.course.FillIn;
import org.scormc.course.Lesson;
import org.scormc.course.Matching;
import org.scormc.course.MultipleResponse;
import org.scormc.course.Option;
import org.scormc.course.Ordering;
import org.scormc.course.ProductTable;
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
  private static final Set<String> RESERVED = Set.of("final", "glossary", "products", "result");

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
    for (ProductTable table : course.products().stream().toList()) {
      table.columns().forEach(of("column", log, ProductTable.Column::id));
      table.products().forEach(of("system", log, ProductTable.Product::id));
    }
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
    IdRule exercises = new IdRule("exercise", log);
    for (Lesson lesson : course.lessons()) {
      lessons.take(lesson.id());
      if (RESERVED.contains(lesson.id().value())) {
        log.add(Code.RESERVED_ID, lesson.id().span(), lesson.id().value());
      }
    }
    course.exercises().forEach(exercise -> exercises.take(exercise.id()));
    for (Question question : course.questions()) {
      questions.take(question.id());
      question.variants().forEach(variant -> parts(variant, log));
    }
  }

  private static void parts(Question question, DiagnosticLog log) {
    if (question instanceof SingleChoice choice) {
      choice.options().forEach(of("option", log, Option::id));
    } else if (question instanceof MultipleResponse choice) {
      choice.options().forEach(of("option", log, Option::id));
    } else if (question instanceof Matching matching) {
      matching.sources().forEach(of("source", log, Matching.Source::id));
      matching.targets().forEach(of("target", log, Matching.Target::id));
    } else if (question instanceof Ordering ordering) {
      ordering.items().forEach(of("item", log, Ordering.Item::id));
    } else if (question instanceof FillIn fillIn) {
      fillIn.boxes().forEach(of("box", log, FillIn.Box::id));
    } else if (question instanceof Confidence confidence) {
      confidence.scale().forEach(of("answer", log, Confidence.Degree::id));
    }
  }

  private static <T> Consumer<T> of(
      String kind, DiagnosticLog log, Function<T, Located<String>> id) {
    IdRule rule = new IdRule(kind, log);
    return part -> rule.take(id.apply(part));
  }

  private void take(Located<String> id) {
    Span first = taken.putIfAbsent(id.value(), id.span());
    if (first != null) {
      log.add(Code.DUPLICATE_ID, id.span(), kind, id.value(), first);
    }
  }
}
