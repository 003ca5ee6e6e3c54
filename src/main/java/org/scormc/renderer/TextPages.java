package org.scormc.renderer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.CheckedLesson;
import org.scormc.highlight.CodeHighlighter;
import org.scormc.memory.Memory;
import org.scormc.parallel.Parallel;
import org.scormc.progress.Progress;

/** Makes the pages with the texts of a course: each is loaded by a page that an LMS launches. */
final class TextPages {
  private final CheckedCourse checked;
  private final PageWriter writer;
  private final Memory memory;
  private final CodeHighlighter highlighter;
  private final SortedMap<String, String> copies;

  /** Whether this course agrees with an earlier one, from which pages may be kept. */
  private final Map<CheckedCourse, Boolean> agreeing = new ConcurrentHashMap<>();

  private final List<Text> texts = new ArrayList<>();

  private TextPages(CheckedCourse checked, PageWriter writer, Memory memory) {
    this.checked = checked;
    this.writer = writer;
    this.memory = memory;
    this.highlighter = memory.recall(CodeHighlighter.class, "", kept -> true, CodeHighlighter::new);
    this.copies = Pictures.copies(checked.course());
  }

  /**
   * The pages: of the lessons in their order, whose views are {@link View.Lesson}; then of the
   * glossary, of the table of products and of the final assessment, whose view is a {@link
   * FinalView}, as far as there are any.
   */
  static List<RenderedPage> render(
      CheckedCourse checked, PageWriter writer, Memory memory, Progress progress) {
    TextPages pages = new TextPages(checked, writer, memory);
    pages.plan();
    return Parallel.map(pages.texts, progress, pages::page);
  }

  /**
   * A page to be rendered.
   *
   * @param name what its template calls its view
   * @param drawings what the ids in its drawings start with
   * @param shown what of the course it shows
   */
  private record Text(
      String path,
      String template,
      String name,
      String drawings,
      Object shown,
      Function<TextRenderer, Object> view) {}

  private void plan() {
    for (CheckedLesson lesson : checked.lessons()) {
      int number = texts.size() + 1;
      texts.add(
          new Text(
              "lessons/" + lesson.lesson().id().value() + ".html",
              "lesson.vm",
              "lesson",
              "f" + number + "-",
              List.of(lesson.lesson(), lesson.sections(), number),
              renderer -> renderer.lesson(lesson, number)));
    }
    if (!checked.course().glossary().isEmpty()) {
      plan("glossary", "entries", checked.course().glossary(), TextRenderer::glossary);
    }
    checked
        .course()
        .products()
        .ifPresent(table -> plan("products", "table", table, texts -> texts.products(table)));
    checked
        .course()
        .assessment()
        .ifPresent(found -> plan("final", "final", found, texts -> texts.exam(found)));
  }

  private void plan(String page, String name, Object shown, Function<TextRenderer, Object> view) {
    String drawings = "f-" + page + "-";
    texts.add(new Text(page + ".html", page + ".vm", name, drawings, shown, view));
  }

  private RenderedPage page(Text text) {
    List<Object> source = List.of(text.shown(), copies);
    return memory.recall(
        RenderedPage.class, text.path(), kept -> isOf(kept, source), () -> rendered(text, source));
  }

  /** Whether a page that was kept would be the same now. */
  private boolean isOf(RenderedPage kept, Object source) {
    return kept.source().equals(source)
        && agreeing.computeIfAbsent(kept.course(), checked::agreesWith);
  }

  private RenderedPage rendered(Text text, Object source) {
    Pictures pictures = new Pictures(copies, text.drawings());
    Object view =
        text.view()
            .apply(
                new TextRenderer(
                    checked, writer.messages(), writer.templates(), highlighter, pictures));
    byte[] page = writer.page(text.template(), Map.of(text.name(), view));
    return new RenderedPage(
        text.path(),
        source,
        checked,
        pictures.files(),
        view instanceof View.Lesson lesson ? lesson.withoutTexts() : view,
        LessonLinks.followed(page),
        LessonLinks.told(page));
  }
}
