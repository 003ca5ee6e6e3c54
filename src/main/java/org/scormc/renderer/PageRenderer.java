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
  private final CodeHighlighter highlighter = new CodeHighlighter();
  private final Pictures pictures = new Pictures();
  private boolean engine;

  private PageRenderer(CheckedCourse checked, Look look) {
    this.checked = checked;
    this.course = checked.course();
    this.look = look;
    this.messages = Messages.forLanguage(course.language().value());
    this.templates = new Templates(look);
  }

  /**
   * The pages of a course in some look. What targets have in common is rendered once.
   *
   * @param log gets what is wrong with the look's templates
   * @return the pages of each target; empty if a template of the look's folder can't be used
   */
  public static SortedMap<Target, Pages> render(
      CheckedCourse course, Collection<Target> targets, Look look, DiagnosticLog log) {
    try {
      return new PageRenderer(course, look).pages(targets);
    } catch (VelocityException e) {
      log.add(look.broken(e));
      return new TreeMap<>();
    }
  }

  private SortedMap<Target, Pages> pages(Collection<Target> targets) {
    ContentPackage.Builder files = ContentPackage.builder();
    List<View.Lesson> lessons = new ArrayList<>();
    for (CheckedLesson lesson : checked.lessons()) {
      View.Lesson view = lesson(lesson, lessons.size() + 1);
      lessons.add(view);
      files.add("lessons/" + view.id() + ".html", page("lesson.vm", Map.of("lesson", view)));
    }
    if (!course.glossary().isEmpty()) {
      files.add("glossary.html", page("glossary.vm", Map.of("entries", glossary())));
    }
    for (ProductTable table : course.products().stream().toList()) {
      files.add("products.html", page("products.vm", Map.of("table", markdown().products(table))));
    }
    Map<String, Object> values = new HashMap<>();
    values.put("course", course(lessons));
    engine |= !course.assessment().map(Assessment::exercises).orElse(List.of()).isEmpty();
    values.put("script", Scripts.COURSE);
    values.put("workshop", Scripts.WORKSHOP);
    values.put("engine", engine ? Scripts.ENGINE : "");
    for (Assessment assessment : course.assessment().stream().toList()) {
      FinalView view = new FinalRenderer(course, markdown()).view(assessment);
      files.add("final.html", page("final.vm", Map.of("final", view)));
      values.put("final", view);
    }
    pictures.files().forEach(files::add);
    files.add(STYLE, look.text(STYLE).getBytes(StandardCharsets.UTF_8));
    Map<String, String> scripts = Scripts.joined();
    if (engine) {
      scripts.put(Scripts.ENGINE, Scripts.engine());
    } else {
      scripts.remove(Scripts.WORKSHOP);
    }
    scripts.forEach((path, text) -> files.add(path, text.getBytes(StandardCharsets.UTF_8)));
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
