package org.scormc.renderer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.velocity.exception.VelocityException;
import org.scormc.archive.ContentPackage;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.CheckedLesson;
import org.scormc.checker.Section;
import org.scormc.course.Assessment;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.ProductTable;
import org.scormc.course.Question;
import org.scormc.course.Target;
import org.scormc.course.Term;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.memory.Memory;

/**
 * Turns a checked course into the files that a browser needs.
 *
 * <p>One page holds the menu and everything around the text; each lesson is a file of its own that
 * the page loads when it is wanted. The same course and look always give the same bytes.
 */
public final class PageRenderer {
  private static final String STYLE = "style.css";

  private final CheckedCourse checked;
  private final Course course;
  private final Look look;
  private final Messages messages;
  private final Templates templates;
  private final CodeHighlighter highlighter;
  private final Memory memory;
  private Pictures pictures = new Pictures();
  private boolean engine;

  private PageRenderer(CheckedCourse checked, Look look, Memory memory) {
    this.checked = checked;
    this.course = checked.course();
    this.look = look;
    this.memory = memory;
    this.messages = Messages.forLanguage(course.language().value());
    this.templates = memory.recall(Templates.class, "", kept -> true, () -> new Templates(look));
    this.highlighter = memory.recall(CodeHighlighter.class, "", kept -> true, CodeHighlighter::new);
  }

  /**
   * The pages of a course in some look. What targets have in common is rendered once.
   *
   * @param log gets what is wrong with the look's templates
   * @return the pages of each target; empty if a template of the look's folder can't be used
   */
  public static SortedMap<Target, Pages> render(
      CheckedCourse course, Collection<Target> targets, Look look, DiagnosticLog log) {
    return render(course, targets, look, new Memory(), log);
  }

  /**
   * The same pages, but rendered anew only where something has changed since they were rendered
   * with the same memory.
   *
   * @param memory of the same look, whose templates have not changed since
   */
  public static SortedMap<Target, Pages> render(
      CheckedCourse course,
      Collection<Target> targets,
      Look look,
      Memory memory,
      DiagnosticLog log) {
    try {
      return new PageRenderer(course, look, memory).pages(targets);
    } catch (VelocityException e) {
      log.add(look.broken(e));
      return new TreeMap<>();
    }
  }

  private SortedMap<Target, Pages> pages(Collection<Target> targets) {
    ContentPackage.Builder files = ContentPackage.builder();
    List<View.Lesson> lessons = new ArrayList<>();
    for (CheckedLesson lesson : checked.lessons()) {
      int number = lessons.size() + 1;
      String path = "lessons/" + lesson.lesson().id().value() + ".html";
      List<Object> source = List.of(lesson.lesson(), lesson.sections(), number);
      lessons.add(add(files, path, "lesson", source, () -> lesson(lesson, number)));
    }
    if (!course.glossary().isEmpty()) {
      add(files, "glossary.html", "entries", course.glossary(), this::glossary);
    }
    for (ProductTable table : course.products().stream().toList()) {
      add(files, "products.html", "table", table, () -> markdown().products(table));
    }
    Map<String, Object> values = new HashMap<>();
    values.put("course", course(lessons));
    engine |= !course.assessment().map(Assessment::exercises).orElse(List.of()).isEmpty();
    values.put("script", Scripts.COURSE);
    values.put("workshop", Scripts.WORKSHOP);
    values.put("engine", engine ? Scripts.ENGINE : "");
    for (Assessment assessment : course.assessment().stream().toList()) {
      values.put(
          "final",
          add(
              files,
              "final.html",
              "final",
              assessment,
              () -> new FinalRenderer(course, markdown()).view(assessment)));
    }
    pictures.files().forEach(files::add);
    files.add(STYLE, look.text(STYLE).getBytes(StandardCharsets.UTF_8));
    SortedMap<String, byte[]> scripts = new TreeMap<>(Scripts.files());
    if (!engine) {
      scripts.keySet().removeAll(List.of(Scripts.WORKSHOP, Scripts.ENGINE));
    }
    scripts.forEach(files::add);
    TreeSet<String> shared = new TreeSet<>(scripts.keySet());
    shared.add(STYLE);
    ContentPackage common = files.build();
    SortedMap<Target, Pages> pages = new TreeMap<>();
    for (Target target : targets) {
      // the pages of a package of many SCOs are not written yet
      if (target != Target.SCORM2004_4_MULTI) {
        values.put("edition", target.runTime());
        ContentPackage.Builder all = ContentPackage.builder().addAll(common);
        all.add(Pages.START, page("page.vm", values));
        pages.put(target, new Pages(all.build(), shared));
      }
    }
    return pages;
  }

  /**
   * Adds a page.
   *
   * @param name what its template calls its view; the template is called like the page
   * @param source what of the course it shows
   * @return the view
   */
  private <V> V add(
      ContentPackage.Builder files, String path, String name, Object source, Supplier<V> view) {
    RenderedPage page =
        memory.recall(
            RenderedPage.class,
            path,
            kept -> kept.isOf(source, checked, pictures),
            () -> rendered(path, name, source, view));
    files.add(path, page.bytes());
    pictures = new Pictures(page.after());
    engine |= page.engine();
    @SuppressWarnings("unchecked") // a page always has the same kind of view
    V found = (V) page.view();
    return found;
  }

  private RenderedPage rendered(String path, String name, Object source, Supplier<?> view) {
    Pictures before = new Pictures(pictures);
    boolean earlier = engine;
    engine = false;
    Object shown = view.get();
    String template = path.startsWith("lessons/") ? "lesson.vm" : path.replace(".html", ".vm");
    byte[] bytes = page(template, Map.of(name, shown));
    RenderedPage page =
        new RenderedPage(source, checked, before, new Pictures(pictures), shown, engine, bytes);
    engine = earlier;
    return page;
  }

  private byte[] page(String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("text", new View.Words(messages));
    all.put("language", messages.language());
    all.put("direction", WritingDirection.of(messages.language()));
    return templates.fill(template, all).html().getBytes(StandardCharsets.UTF_8);
  }

  private View.Course course(List<View.Lesson> lessons) {
    return new View.Course(
        course.id().value(),
        course.title().value(),
        course.version().value(),
        course.description().value(),
        course.language().value(),
        WritingDirection.of(course.language().value()),
        course.masteryScore(),
        Math.round(course.masteryScore() * 100),
        lessons.stream().mapToInt(View.Lesson::minutes).sum(),
        course.objectives().stream().map(objective -> objective.text().value()).toList(),
        lessons,
        !course.glossary().isEmpty(),
        course.products().isPresent());
  }

  private View.Lesson lesson(CheckedLesson checkedLesson, int number) {
    Lesson lesson = checkedLesson.lesson();
    MarkdownRenderer markdown = markdown();
    markdown.startLesson(lesson.id().value());
    List<View.Section> sections = new ArrayList<>();
    List<View.QuestionEntry> questions = new ArrayList<>();
    for (Section section : checkedLesson.sections()) {
      markdown.startScreen(Routes.section(lesson.id().value(), section.id()));
      Markup body = markdown.render(section.blocks());
      sections.add(
          new View.Section(
              sections.size() + 1, section.id(), section.title(), body, markdown.notes()));
      for (Question question : markdown.questionsOfScreen()) {
        questions.add(
            new View.QuestionEntry(
                question.id().value(),
                "question",
                question.objective().value(),
                question.scored() ? question.head().weight() : 0,
                question.scored() ? course.attempts() : 1,
                section.id(),
                false));
      }
      questions.addAll(markdown.exercisesOfScreen(section.id()));
    }
    engine |= markdown.figures();
    engine |= questions.stream().anyMatch(entry -> entry.kind().equals("exercise-part"));
    return new View.Lesson(
        number,
        lesson.id().value(),
        lesson.title().value(),
        lesson.minutes().value(),
        List.copyOf(sections),
        List.copyOf(questions));
  }

  private List<View.Entry> glossary() {
    MarkdownRenderer markdown = markdown();
    List<View.Entry> entries = new ArrayList<>();
    for (Term term : course.glossary()) {
      markdown.startScreen(Routes.term(term.id().value()));
      Markup definition = markdown.render(MarkdownRenderer.children(term.definition().document()));
      entries.add(
          new View.Entry(term.id().value(), term.name().value(), definition, markdown.notes()));
    }
    return List.copyOf(entries);
  }

  private MarkdownRenderer markdown() {
    return new MarkdownRenderer(checked, messages, templates, highlighter, pictures);
  }
}
