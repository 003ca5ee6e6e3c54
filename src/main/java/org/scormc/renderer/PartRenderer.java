package org.scormc.renderer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scormc.archive.ContentPackage;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.CheckedLesson;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.Question;
import org.scormc.course.Target;

/**
 * Renders a course as a page for each lesson and one for its final assessment, each launched on its
 * own.
 *
 * <p>An LMS shows one of them at a time, so a link to another lesson can't lead there: the lesson's
 * title in words stands for it. Glossary and table of products are the same for all parts.
 */
final class PartRenderer {
  /** The id of the final assessment among the parts, which no lesson has. */
  private static final String FINAL = "final";

  private final CheckedCourse checked;
  private final Course course;
  private final Target target;
  private final PageWriter writer;
  private final TextPages texts;
  private final ContentPackage.Builder files = ContentPackage.builder();

  /** The files that all parts need. */
  private final SortedSet<String> common = new TreeSet<>();

  private final List<Pages.Part> parts = new ArrayList<>();

  PartRenderer(CheckedCourse checked, Target target, PageWriter writer, TextPages texts) {
    this.checked = checked;
    this.course = checked.course();
    this.target = target;
    this.writer = writer;
    this.texts = texts;
  }

  Pages pages() {
    if (!course.glossary().isEmpty()) {
      common.addAll(added(texts.glossary(PartRenderer::nowhere)));
    }
    course
        .products()
        .map(table -> texts.products(table, PartRenderer::nowhere))
        .ifPresent(page -> common.addAll(added(page)));
    writer.everywhere().forEach(files::add);
    common.addAll(writer.everywhere().keySet());
    for (CheckedLesson lesson : checked.lessons()) {
      lesson(lesson, parts.size() + 1);
    }
    course
        .assessment()
        .map(assessment -> texts.exam(assessment, PartRenderer::nowhere))
        .ifPresent(this::exam);
    texts.pictures().files().forEach(files::add);
    if (parts.stream().anyMatch(part -> part.files().contains(Scripts.ENGINE))) {
      PageWriter.engine().forEach(files::add);
    }
    return new Pages(files.build(), common, parts);
  }

  private void lesson(CheckedLesson lesson, int number) {
    String id = lesson.lesson().id().value();
    RenderedPage page = texts.lesson(lesson, number, id::equals);
    View.Lesson view = (View.Lesson) page.view();
    View.CoursePart part =
        new View.CoursePart(
            "lesson",
            id,
            view.title(),
            number,
            checked.lessons().size(),
            scored(lesson.lesson()) ? "score" : "done",
            objectives(lesson.lesson()));
    part(part, page, List.of(view), Optional.empty());
  }

  private void exam(RenderedPage page) {
    FinalView view = (FinalView) page.view();
    int count = checked.lessons().size();
    View.CoursePart part =
        new View.CoursePart(FINAL, FINAL, view.title(), 0, count, "score", List.of());
    part(part, page, List.of(), Optional.of(view.withOpenGate()));
  }

  private void part(
      View.CoursePart part,
      RenderedPage page,
      List<View.Lesson> lessons,
      Optional<FinalView> exam) {
    SortedSet<String> needed = new TreeSet<>(common);
    needed.addAll(added(page));
    if (page.engine()) {
      needed.addAll(PageWriter.engine().keySet());
    }
    String entry = "sco-" + part.id() + ".html";
    files.add(entry, writer.start(target, lessons, exam, page.engine(), Optional.of(part)));
    needed.add(entry);
    parts.add(new Pages.Part(part.id(), entry, needed));
  }

  /** Adds a page to the package; gives its path and those of the pictures that it shows. */
  private SortedSet<String> added(RenderedPage page) {
    files.add(page.path(), page.bytes());
    SortedSet<String> paths = texts.pictures().shownIn(page.bytes());
    paths.add(page.path());
    return paths;
  }

  private static boolean nowhere(String lessonId) {
    return false;
  }

  /**
   * Whether a lesson is passed by a score: in a course without final, if something in it scores.
   */
  private boolean scored(Lesson lesson) {
    return course.assessment().isEmpty() && lesson.questions().stream().anyMatch(Question::scored);
  }

  private List<String> objectives(Lesson lesson) {
    List<String> ids = lesson.objectives().stream().map(objective -> objective.value()).toList();
    return course.objectives().stream()
        .filter(objective -> ids.contains(objective.id().value()))
        .map(objective -> objective.text().value())
        .toList();
  }
}
