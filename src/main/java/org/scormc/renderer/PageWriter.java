package org.scormc.renderer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.scormc.course.Course;
import org.scormc.course.Target;
import org.scormc.memory.Memory;

/** Fills the templates of a course's pages, and has the files that pages of any course need. */
final class PageWriter {
  private static final String STYLE = "style.css";

  private final Course course;
  private final Messages messages;
  private final Templates templates;

  /** The bytes of the style sheet: one array, so that it is packed once for all packages. */
  private final byte[] style;

  /** The words by the run-time that pages talk to. */
  private final Map<String, View.Words> words = new ConcurrentHashMap<>();

  /** What their scripts say, which is the same on all of them. */
  private final Map<String, Markup> texts = new ConcurrentHashMap<>();

  /**
   * A writer.
   *
   * @param memory of the same look, whose templates have not changed since
   */
  PageWriter(Course course, Look look, Memory memory) {
    this.course = course;
    this.messages = Messages.forLanguage(course.language().value());
    this.templates = Templates.of(look, memory);
    this.style = StyleSheet.small(look.text(STYLE)).getBytes(StandardCharsets.UTF_8);
  }

  /** The words of the pages. */
  Messages messages() {
    return messages;
  }

  /** The templates that are filled. */
  Templates templates() {
    return templates;
  }

  /**
   * A page that an LMS launches.
   *
   * @param runTime the word of {@link Target#runTime}
   * @param lessons what it holds of the lessons
   * @param exam the final assessment, if it holds that
   * @param engine whether something in it needs the engine
   * @param part what it is a part of; empty if it holds the whole course
   */
  byte[] start(
      String runTime,
      List<View.Lesson> lessons,
      Optional<FinalView> exam,
      boolean engine,
      Optional<View.CoursePart> part) {
    Map<String, Object> values = new HashMap<>();
    String id = course.id().value();
    values.put("course", course(part.map(p -> id + "/" + p.id()).orElse(id), lessons));
    values.put("edition", runTime);
    values.put("texts", texts.computeIfAbsent(runTime, this::texts));
    values.put("script", Scripts.COURSE);
    values.put("workshop", Scripts.WORKSHOP);
    values.put("engine", engine ? Scripts.ENGINE : "");
    exam.ifPresent(found -> values.put("final", found));
    part.ifPresent(found -> values.put("part", found));
    return page("page.vm", values);
  }

  private Markup texts(String runTime) {
    Markup filled = templates.fill("texts.vm", withWords(Map.of("edition", runTime)));
    return new Markup(filled.html().stripTrailing());
  }

  /** The style sheet and the script that every page needs. */
  SortedMap<String, byte[]> everywhere() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(STYLE, style);
    files.put(Scripts.COURSE, Scripts.files().get(Scripts.COURSE));
    return files;
  }

  /** What pages need besides in which something needs the engine. */
  static SortedMap<String, byte[]> engine() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(Scripts.WORKSHOP, Scripts.files().get(Scripts.WORKSHOP));
    files.put(Scripts.ENGINE, Scripts.files().get(Scripts.ENGINE));
    return files;
  }

  private View.Course course(String id, List<View.Lesson> lessons) {
    return new View.Course(
        id,
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

  /** A filled template. */
  byte[] page(String template, Map<String, Object> values) {
    return templates.page(template, withWords(values));
  }

  private Map<String, Object> withWords(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    String edition = (String) all.getOrDefault("edition", Target.SCORM2004_4.runTime());
    all.put("text", words.computeIfAbsent(edition, e -> new View.Words(messages.on(e))));
    all.put("language", messages.language());
    all.put("direction", messages.direction());
    return all;
  }
}
