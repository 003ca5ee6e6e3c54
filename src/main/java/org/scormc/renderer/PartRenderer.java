package org.scormc.renderer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.archive.ContentPackage;
import org.scormc.checker.CheckedCourse;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.Question;
import org.scormc.course.Target;
import org.scormc.parallel.Parallel;

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
  private final List<RenderedPage> texts;
  private final ContentPackage.Builder files = ContentPackage.builder();

  /** The files that all parts need. */
  private final SortedSet<String> common = new TreeSet<>();

  /**
   * A renderer.
   *
   * @param texts the pages of {@link TextPages}
   */
  PartRenderer(CheckedCourse checked, Target target, PageWriter writer, List<RenderedPage> texts) {
    this.checked = checked;
    this.course = checked.course();
    this.target = target;
    this.writer = writer;
    this.texts = texts;
  }

  Pages pages() {
    for (RenderedPage page : texts) {
      if (!(page.view() instanceof View.Lesson) && !(page.view() instanceof FinalView)) {
        common.addAll(needed(page));
      }
    }
    common.addAll(writer.everywhere().keySet());
    List<Pages.Part> parts = new ArrayList<>();
    for (Launched launched : Parallel.map(plan(), this::launched)) {
      files.add(launched.part().entry(), launched.page());
      parts.add(launched.part());
    }
    writer.everywhere().forEach(files::add);
    SortedMap<String, byte[]> pictures = new TreeMap<>();
    for (RenderedPage page : texts) {
      files.add(page.path(), page.alone());
      pictures.putAll(page.pictures());
    }
    pictures.forEach(files::add);
    if (texts.stream().anyMatch(RenderedPage::engine)) {
      PageWriter.engine().forEach(files::add);
    }
    return new Pages(files.build(), common, parts);
  }

  /**
   * A part to be rendered.
   *
   * @param page the page of its text
   */
  private record Plan(
      View.CoursePart part,
      RenderedPage page,
      List<View.Lesson> lessons,
      Optional<FinalView> exam) {}

  /**
   * A part that an LMS launches.
   *
   * @param page the page that is launched; not to be written to
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Launched(Pages.Part part, byte[] page) {}

  private List<Plan> plan() {
    List<Plan> plans = new ArrayList<>();
    for (RenderedPage page : texts) {
      if (page.view() instanceof View.Lesson lesson) {
        plans.add(lesson(checked.lessons().get(plans.size()).lesson(), page, lesson));
      } else if (page.view() instanceof FinalView exam) {
        plans.add(exam(page, exam));
      }
    }
    return plans;
  }

  private Plan lesson(Lesson lesson, RenderedPage page, View.Lesson view) {
    View.CoursePart part =
        new View.CoursePart(
            "lesson",
            view.id(),
            view.title(),
            view.number(),
            checked.lessons().size(),
            scored(lesson) ? "score" : "done",
            objectives(lesson));
    return new Plan(part, page, List.of(view), Optional.empty());
  }

  private Plan exam(RenderedPage page, FinalView view) {
    int count = checked.lessons().size();
    View.CoursePart part =
        new View.CoursePart(FINAL, FINAL, view.title(), 0, count, "score", List.of());
    return new Plan(part, page, List.of(), Optional.of(view.withOpenGate()));
  }

  private Launched launched(Plan plan) {
    View.CoursePart part = plan.part();
    boolean engine = plan.page().engine();
    SortedSet<String> needed = needed(plan.page());
    needed.addAll(common);
    if (engine) {
      needed.addAll(PageWriter.engine().keySet());
    }
    String entry = "sco-" + part.id() + ".html";
    needed.add(entry);
    return new Launched(
        new Pages.Part(part.id(), entry, needed),
        writer.start(target.runTime(), plan.lessons(), plan.exam(), engine, Optional.of(part)));
  }

  /** The paths of a page and of the pictures that it shows. */
  private static SortedSet<String> needed(RenderedPage page) {
    SortedSet<String> paths = new TreeSet<>(page.pictures().keySet());
    paths.add(page.path());
    return paths;
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
