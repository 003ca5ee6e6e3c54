package org.scormc.renderer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.CheckedLesson;
import org.scormc.course.Assessment;
import org.scormc.course.ProductTable;
import org.scormc.memory.Memory;
import org.scormc.progress.Progress;

/**
 * Makes the pages with the texts of a course, in the order in which they are asked for: each is
 * loaded by a page that an LMS launches.
 */
final class TextPages {
  private final CheckedCourse checked;
  private final PageWriter writer;
  private final Memory memory;
  private final Progress progress;
  private final String kind;
  private final CodeHighlighter highlighter;

  /** The titles of lessons, where they may stand for links. */
  private final List<String> titles;

  private Pictures pictures = new Pictures();

  /**
   * The pages of a course.
   *
   * @param progress hears of each lesson
   * @param kind tells pages apart in the memory that have the same path and other links; empty for
   *     those whose links reach every lesson
   */
  TextPages(
      CheckedCourse checked, PageWriter writer, Memory memory, Progress progress, String kind) {
    this.checked = checked;
    this.writer = writer;
    this.memory = memory;
    this.progress = progress;
    this.kind = kind;
    this.titles =
        kind.isEmpty()
            ? List.of()
            : checked.course().lessons().stream().map(lesson -> lesson.title().value()).toList();
    this.highlighter = memory.recall(CodeHighlighter.class, "", kept -> true, CodeHighlighter::new);
  }

  /** The pictures that the pages show so far. */
  Pictures pictures() {
    return pictures;
  }

  /**
   * The page of a lesson; its view is a {@link View.Lesson}.
   *
   * @param number its place in the course, from 1
   * @param reach whether a link can lead to the lesson with an id; otherwise words stand for it
   */
  RenderedPage lesson(CheckedLesson lesson, int number, Predicate<String> reach) {
    String path = "lessons/" + lesson.lesson().id().value() + ".html";
    List<Object> source = List.of(lesson.lesson(), lesson.sections(), number);
    RenderedPage page = page(path, "lesson", source, t -> t.lesson(lesson, number, reach));
    progress.advances();
    return page;
  }

  /** The page of the glossary. */
  RenderedPage glossary(Predicate<String> reach) {
    List<?> terms = checked.course().glossary();
    return page("glossary.html", "entries", terms, texts -> texts.glossary(reach));
  }

  /** The page of the table of products. */
  RenderedPage products(ProductTable table, Predicate<String> reach) {
    return page("products.html", "table", table, texts -> texts.products(table, reach));
  }

  /** The page of the final assessment; its view is a {@link FinalView}. */
  RenderedPage exam(Assessment assessment, Predicate<String> reach) {
    return page("final.html", "final", assessment, texts -> texts.exam(assessment, reach));
  }

  /**
   * A page.
   *
   * @param name what its template calls its view; the template is called like the page
   * @param shown what of the course it shows
   */
  private RenderedPage page(
      String path, String name, Object shown, Function<TextRenderer, Object> view) {
    List<Object> source = List.of(shown, titles);
    RenderedPage page =
        memory.recall(
            RenderedPage.class,
            kind + path,
            kept -> kept.isOf(source, checked, pictures),
            () -> rendered(path, name, source, view));
    pictures = new Pictures(page.after());
    return page;
  }

  private RenderedPage rendered(
      String path, String name, Object source, Function<TextRenderer, Object> view) {
    Pictures after = new Pictures(pictures);
    Object shown =
        view.apply(
            new TextRenderer(checked, writer.messages(), writer.templates(), highlighter, after));
    String template = path.startsWith("lessons/") ? "lesson.vm" : path.replace(".html", ".vm");
    byte[] bytes = writer.page(template, Map.of(name, shown));
    Pictures before = new Pictures(pictures);
    return new RenderedPage(path, source, checked, before, after, shown, bytes);
  }
}
