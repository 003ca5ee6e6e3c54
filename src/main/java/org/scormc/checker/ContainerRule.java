package org.scormc.checker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.scormc.course.ContainerBlock;
import org.scormc.course.ContainerKind;
import org.scormc.course.Course;
import org.scormc.course.Exercise;
import org.scormc.course.ExercisePart;
import org.scormc.course.Lesson;
import org.scormc.course.Markdown;
import org.scormc.course.ProductTable;
import org.scormc.course.Question;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Located;
import org.scormc.source.Span;

/** Containers are of a known kind, and each question and exercise is placed once. */
final class ContainerRule extends AbstractVisitor {
  /** What stands behind the id of an exercise if it is not its short form. */
  private static final Map<String, PlacedExercise.Form> FORMS =
      Map.of(" full", PlacedExercise.Form.FULL, " lab", PlacedExercise.Form.LAB);

  private static final List<String> KINDS =
      Arrays.stream(ContainerKind.values()).map(ContainerKind::word).toList();

  private static final Pattern COLONS = Pattern.compile(":{3,}");

  private final List<Question> questions;
  private final boolean lessonBody;
  private final Markdown body;
  private final DiagnosticLog log;
  private final Placements placements;
  private final List<Exercise> exercises;
  private final Map<Exercise, ProvedExercise> proved;
  private final Optional<ProductTable> products;
  private final Map<String, Span> placed = new HashMap<>();

  private ContainerRule(
      CourseText text,
      DiagnosticLog log,
      Placements placements,
      Map<Exercise, ProvedExercise> proved,
      Optional<ProductTable> products) {
    this.questions = text.lesson().map(Lesson::questions).orElse(List.of());
    this.body = text.markdown();
    this.lessonBody = text.lesson().map(lesson -> lesson.body() == text.markdown()).orElse(false);
    this.log = log;
    this.placements = placements;
    this.exercises = text.lesson().map(Lesson::exercises).orElse(List.of());
    this.proved = proved;
    this.products = products;
  }

  static Placements check(
      Course course,
      List<CourseText> texts,
      Map<Exercise, ProvedExercise> proved,
      DiagnosticLog log) {
    Placements placements =
        new Placements(new HashMap<>(), new HashMap<>(), new HashMap<>(), proved);
    for (CourseText text : texts) {
      ContainerRule rule = new ContainerRule(text, log, placements, proved, course.products());
      text.markdown().document().accept(rule);
      rule.end();
    }
    return placements;
  }

  @Override
  public void visit(Text text) {
    boolean wholeLine = isLineEdge(text.getPrevious()) && isLineEdge(text.getNext());
    if (wholeLine && COLONS.matcher(text.getLiteral().strip()).matches()) {
      log.add(Code.CONTAINER_STRAY, body.span(text));
    }
  }

  private static boolean isLineEdge(Node neighbour) {
    return neighbour == null || neighbour instanceof SoftLineBreak;
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof ContainerBlock container) {
      visit(container);
    }
    visitChildren(block);
  }

  private void visit(ContainerBlock container) {
    Optional<ContainerKind> kind = ContainerKind.of(container.name());
    if (kind.isEmpty()) {
      log.add(
          Diagnostic.of(Code.UNKNOWN_CONTAINER, nameSpan(container), container.name())
              .withHint(Spelling.hintOrList(container.name(), KINDS)));
    } else if (kind.get().placement()) {
      place(container, kind.get());
    }
  }

  private void place(ContainerBlock container, ContainerKind kind) {
    Span name = nameSpan(container);
    String what = kind == ContainerKind.PRODUCTS ? "table of products" : kind.word();
    if (!lessonBody || inFootnote(container)) {
      log.add(Code.PLACEMENT_ELSEWHERE, name, what);
      return;
    }
    if (container.getFirstChild() != null) {
      log.add(Code.PLACEMENT_CONTENT, body.span(container.getFirstChild()), what);
    }
    if (kind == ContainerKind.PRODUCTS) {
      products(container, name);
      return;
    }
    String id = container.argument();
    PlacedExercise.Form form = PlacedExercise.Form.SHORT;
    for (Map.Entry<String, PlacedExercise.Form> word : FORMS.entrySet()) {
      if (kind == ContainerKind.EXERCISE && container.argument().endsWith(word.getKey())) {
        id = id.substring(0, id.length() - word.getKey().length()).strip();
        form = word.getValue();
      }
    }
    if (id.isEmpty()) {
      log.add(Code.PLACEMENT_ID, name, kind.word());
      return;
    }
    int at = body.file().text().indexOf(id, name.end());
    Span idSpan = body.file().span(at, at + id.length());
    if (kind == ContainerKind.EXERCISE) {
      exercise(container, new Located<>(id, idSpan), form);
      return;
    }
    String wanted = id;
    Optional<Question> question =
        questions.stream().filter(found -> found.id().value().equals(wanted)).findFirst();
    if (question.isEmpty()) {
      List<String> known = questions.stream().map(found -> found.id().value()).toList();
      log.add(
          Diagnostic.of(Code.UNKNOWN_QUESTION, idSpan, id)
              .withHint(Spelling.hintOrList(id, known)));
      return;
    }
    Span first = placed.putIfAbsent(id, idSpan);
    if (first != null) {
      log.add(Code.QUESTION_PLACED_TWICE, idSpan, id, first.line());
    }
    placements.questions().put(container, question.get());
  }

  private void products(ContainerBlock container, Span name) {
    if (products.isEmpty()) {
      log.add(Code.NO_PRODUCTS, name);
      return;
    }
    Span line = body.file().span(name.start(), body.span(container).end());
    placements.products().put(container, ExcerptRule.check(products.get(), container, line, log));
  }

  private void exercise(
      ContainerBlock container, Located<String> placement, PlacedExercise.Form form) {
    String id = placement.value();
    Span span = placement.span();
    Optional<Exercise> exercise =
        exercises.stream().filter(found -> found.id().value().equals(id)).findFirst();
    if (exercise.isEmpty()) {
      List<String> known = exercises.stream().map(found -> found.id().value()).toList();
      log.add(
          Diagnostic.of(Code.UNKNOWN_EXERCISE, span, id).withHint(Spelling.hintOrList(id, known)));
      return;
    }
    Span first = placed.putIfAbsent(id, span);
    if (first != null) {
      log.add(Code.EXERCISE_PLACED_TWICE, span, id, first.line());
    } else if (form == PlacedExercise.Form.SHORT
        && exercise.get().parts().stream().noneMatch(ExercisePart::brief)) {
      log.add(Code.NO_SHORT_FORM, span, id);
    }
    Optional.ofNullable(proved.get(exercise.get()))
        .ifPresent(one -> placements.exercises().put(container, new PlacedExercise(one, form)));
  }

  private static boolean inFootnote(Node node) {
    Node parent = node.getParent();
    while (parent != null && !(parent instanceof FootnoteDefinition)) {
      parent = parent.getParent();
    }
    return parent != null;
  }

  private void end() {
    for (Question question : lessonBody ? questions : List.<Question>of()) {
      if (!placed.containsKey(question.id().value())) {
        log.add(Code.QUESTION_NOT_PLACED, question.id().span(), question.id().value());
      }
    }
    for (Exercise exercise : lessonBody ? exercises : List.<Exercise>of()) {
      if (!placed.containsKey(exercise.id().value())) {
        log.add(Code.EXERCISE_NOT_PLACED, exercise.id().span(), exercise.id().value());
      }
    }
  }

  private Span nameSpan(ContainerBlock container) {
    Span span = body.span(container);
    int at = span.start() + span.text().indexOf(container.name());
    return span.file().span(at, at + container.name().length());
  }
}
