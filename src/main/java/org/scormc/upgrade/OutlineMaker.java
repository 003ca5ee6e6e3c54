package org.scormc.upgrade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.CheckedLesson;
import org.scormc.checker.PlacedExercise;
import org.scormc.checker.ProvedExercise;
import org.scormc.checker.Section;
import org.scormc.course.Assessment;
import org.scormc.course.ContainerBlock;
import org.scormc.course.Course;
import org.scormc.course.Exercise;
import org.scormc.course.ExercisePart;
import org.scormc.course.ProductTable;
import org.scormc.course.Question;
import org.scormc.course.SimulatorItem;
import org.scormc.parallel.Parallel;
import org.scormc.source.Located;

/** Makes the outline of a course. What a page asks of learners is the same as in its menu. */
final class OutlineMaker {
  private final CheckedCourse checked;
  private final Course course;
  private final TextDigest texts;

  OutlineMaker(CheckedCourse checked) {
    this.checked = checked;
    this.course = checked.course();
    this.texts = new TextDigest(checked);
  }

  PackageOutline outline(String target) {
    return new PackageOutline(
        course.id().value(),
        course.title().value(),
        course.version().value(),
        course.language().value(),
        target,
        PackageOutline.STATE,
        decimal(course.masteryScore()),
        course.objectives().stream()
            .map(one -> unit(one.id(), "", texts.of(List.of(), one.text().value())))
            .toList(),
        Parallel.map(checked.lessons(), this::lesson),
        course.assessment().map(this::assessment),
        course.glossary().stream()
            .map(term -> unit(term.id(), term.name().value(), texts.of(List.of(term.definition()))))
            .toList(),
        course.products().map(this::products).orElse(""));
  }

  private static PackageOutline.Unit unit(Located<String> id, String title, String text) {
    return new PackageOutline.Unit(id.value(), title, text);
  }

  private static String decimal(double share) {
    return BigDecimal.valueOf(share).stripTrailingZeros().toPlainString();
  }

  private PackageOutline.Lesson lesson(CheckedLesson lesson) {
    List<PackageOutline.Unit> sections = new ArrayList<>();
    List<PackageOutline.Item> items = new ArrayList<>();
    for (Section section : lesson.sections()) {
      String text = texts.of("", section.blocks());
      sections.add(new PackageOutline.Unit(section.id(), section.title(), text));
      List<PackageOutline.Item> parts = new ArrayList<>();
      for (Node block : section.blocks()) {
        for (ContainerBlock container : ContainerBlock.in(block)) {
          if (container.name().equals("question")) {
            items.add(question(checked.question(container), section.id()));
          } else if (container.name().equals("exercise")) {
            parts.addAll(parts(checked.exercise(container), section.id()));
          }
        }
      }
      items.addAll(parts);
    }
    String id = lesson.lesson().id().value();
    return new PackageOutline.Lesson(id, lesson.lesson().title().value(), sections, items);
  }

  private PackageOutline.Item question(Question question, String section) {
    return new PackageOutline.Item(
        question.id().value(),
        "question",
        question.kind(),
        section,
        question.objective().value(),
        question.scored() ? question.head().weight() : 0,
        question.scored() ? course.attempts() : 1,
        false,
        List.of(),
        question.variants().size(),
        QuestionKey.answers(question),
        QuestionKey.digest(question),
        texts.of(question.texts()));
  }

  private List<PackageOutline.Item> parts(PlacedExercise placed, String section) {
    List<PackageOutline.Item> items = new ArrayList<>();
    Exercise exercise = placed.exercise().source();
    for (ExercisePart part : exercise.parts()) {
      items.add(
          new PackageOutline.Item(
              exercise.id().value() + "--" + part.id().value(),
              "exercise-part",
              ExerciseKey.type(part),
              section,
              exercise.objective().value(),
              0,
              0,
              placed.lab() || (!placed.full() && !part.brief()),
              List.of(),
              1,
              ExerciseKey.answers(part),
              ExerciseKey.digest(placed.exercise(), part),
              text(exercise, part)));
    }
    return items;
  }

  private String text(Exercise exercise, ExercisePart part) {
    List<String> words = ExerciseKey.words(exercise, part);
    return new Digest()
        .add(texts.of(List.of(exercise.goal())))
        .add(texts.of(part.texts(), words.toArray(String[]::new)))
        .end();
  }

  private PackageOutline.Final assessment(Assessment assessment) {
    return new PackageOutline.Final(
        assessment.title().value(),
        texts.of(List.of(assessment.intro())),
        decimal(assessment.masteryScore()),
        assessment.attempts(),
        word(assessment.gate()),
        word(assessment.review()),
        assessment.reportFailed(),
        assessment.cells().stream().map(cell -> cell(assessment, cell)).toList());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private PackageOutline.Cell cell(Assessment assessment, Assessment.Cell cell) {
    return new PackageOutline.Cell(
        cell.objective().value(),
        cell.count().value(),
        assessment.of(cell).stream().map(this::drawable).toList());
  }

  private PackageOutline.Item drawable(Question question) {
    PackageOutline.Item plain = question(question, "");
    Optional<SimulatorItem> simulator =
        question instanceof SimulatorItem item ? Optional.of(item) : Optional.empty();
    return new PackageOutline.Item(
        plain.id(),
        plain.kind(),
        plain.type(),
        "",
        plain.objective(),
        plain.weight(),
        0,
        false,
        question.head().enemies().stream().map(Located::value).sorted().toList(),
        plain.variants(),
        simulator.map(item -> answers(item.exercise())).orElse(plain.answers()),
        simulator.map(item -> key(item.exercise())).orElse(plain.key()),
        simulator.map(item -> text(item.exercise())).orElse(plain.text()));
  }

  private static List<String> answers(Exercise exercise) {
    return exercise.parts().stream()
        .flatMap(part -> ExerciseKey.answers(part).stream().map(id -> part.id().value() + "." + id))
        .sorted()
        .toList();
  }

  private String key(Exercise exercise) {
    ProvedExercise proved = checked.proved(exercise);
    return exercise.parts().stream()
        .map(part -> ExerciseKey.digest(proved, part))
        .collect(Collectors.collectingAndThen(Collectors.toList(), OutlineMaker::joined));
  }

  private String text(Exercise exercise) {
    return joined(exercise.parts().stream().map(part -> text(exercise, part)).toList());
  }

  private static String joined(List<String> digests) {
    Digest digest = new Digest();
    digests.forEach(digest::add);
    return digest.end();
  }

  private String products(ProductTable table) {
    List<String> words = new ArrayList<>(List.of(table.checked().value()));
    table.columns().forEach(one -> words.addAll(List.of(one.id().value(), one.title())));
    table.sources().forEach(one -> words.addAll(List.of(one.title(), one.address().value())));
    for (ProductTable.Product product : table.products()) {
      words.add(product.name());
      for (ProductTable.Cell cell : product.cells()) {
        words.add(cell.column().value());
        cell.sources().stream().map(Located::value).forEach(words::add);
      }
    }
    return texts.of(table.texts(), words.toArray(String[]::new));
  }
}
