package org.scormc.renderer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.velocity.exception.VelocityException;
import org.scormc.archive.ContentPackage;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.CheckedLesson;
import org.scormc.course.Assessment;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.memory.Memory;
import org.scormc.parallel.Parallel;

/**
 * Writes how to get a course to its learners: a page for each LMS, which names the package to
 * upload, a page on hosting the folder for the web, and one that lists them all.
 */
public final class GuideRenderer {
  /** The page that lists the others. */
  public static final String INDEX = "index.html";

  private static final String WEB = "web.html";

  /** What the parts of the state take, a little more than measured; see the README. */
  private static final int HEAD_CHARACTERS = 200;

  private static final int SCREEN_CHARACTERS = 5;
  private static final int ANSWER_CHARACTERS = 45;
  private static final int LAB_CHARACTERS = 80;
  private static final int HUNDRED = 100;

  private final Templates templates;
  private final Map<String, Object> facts = new HashMap<>();
  private final SortedMap<Target, GuideView.Upload> packages = new TreeMap<>();

  private GuideRenderer(
      CheckedCourse course, Templates templates, SortedMap<Target, ContentPackage> contents) {
    this.templates = templates;
    contents.forEach(
        (target, content) -> packages.put(target, view(course.course(), target, content)));
    facts.put("course", view(course));
    facts.put("index", INDEX);
    facts.put("web", WEB);
    facts.put("packages", List.copyOf(packages.values()));
    facts.put("several", several());
  }

  /**
   * The guides of a course.
   *
   * @param memory of the same look, whose templates have not changed since
   * @param contents the files of each package
   * @param log gets what is wrong with the look's templates
   * @return the pages; empty if a template of the look's folder can't be used
   */
  public static Optional<ContentPackage> render(
      CheckedCourse course,
      Look look,
      Memory memory,
      SortedMap<Target, ContentPackage> contents,
      DiagnosticLog log) {
    try {
      Templates templates = Templates.of(look, memory);
      return Optional.of(new GuideRenderer(course, templates, contents).pages());
    } catch (VelocityException e) {
      log.add(look.broken(e));
      return Optional.empty();
    }
  }

  private ContentPackage pages() {
    ContentPackage.Builder pages = ContentPackage.builder();
    List<GuideView.Platform> platforms =
        Arrays.stream(UploadGuide.values()).map(this::platform).toList();
    List<byte[]> guides =
        Parallel.map(platforms, platform -> page("guide.vm", Map.of("platform", platform)));
    for (int i = 0; i < guides.size(); i++) {
      pages.add(platforms.get(i).id() + ".html", guides.get(i));
    }
    for (GuideView.Upload folder : built(Target.WEB).stream().toList()) {
      pages.add(WEB, page("guide-web.vm", Map.of("package", folder)));
    }
    return pages.add(INDEX, page("guides.vm", Map.of("platforms", platforms))).build();
  }

  /** The name of the package that Moodle must not be given; empty if it was not built. */
  private String several() {
    return built(Target.SCORM2004_4_MULTI).map(GuideView.Upload::file).orElse("");
  }

  private Optional<GuideView.Upload> built(Target target) {
    return Optional.ofNullable(packages.get(target));
  }

  private byte[] page(String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(facts);
    all.putAll(values);
    return templates.page(template, all);
  }

  private GuideView.Platform platform(UploadGuide guide) {
    List<String> editions = guide.takes().stream().map(GuideRenderer::edition).distinct().toList();
    return new GuideView.Platform(
        guide.id(),
        guide.title(),
        guide.documented(),
        String.join(" or ", editions),
        guide.takes().stream().map(Target::id).toList(),
        guide.takes().stream().flatMap(target -> built(target).stream()).toList());
  }

  private static GuideView.Upload view(Course course, Target target, ContentPackage content) {
    long bytes = content.files().values().stream().mapToLong(file -> file.length).sum();
    String file = course.packageName(target) + (target.isForLms() ? ".zip" : "");
    return new GuideView.Upload(target.id(), file, edition(target), (bytes + 999) / 1000);
  }

  private static String edition(Target target) {
    return switch (target) {
      case SCORM2004_4, SCORM2004_4_MULTI -> "SCORM 2004 4th Edition";
      case SCORM2004_3 -> "SCORM 2004 3rd Edition";
      case SCORM12 -> "SCORM 1.2";
      case WEB -> "";
    };
  }

  private static GuideView.Facts view(CheckedCourse checked) {
    Course course = checked.course();
    Optional<Assessment> exam = course.assessment();
    double mastery = exam.map(Assessment::masteryScore).orElse(course.masteryScore());
    return new GuideView.Facts(
        course.title().value(),
        !course.questions().isEmpty(),
        Math.round(mastery * HUNDRED),
        exam.isPresent(),
        exam.map(Assessment::attempts).orElse(0),
        exam.map(Assessment::reportFailed).orElse(true),
        stateCharacters(checked));
  }

  /** Rounded up to hundreds. */
  private static int stateCharacters(CheckedCourse checked) {
    int characters = HEAD_CHARACTERS;
    for (CheckedLesson lesson : checked.lessons()) {
      characters += SCREEN_CHARACTERS * lesson.sections().size();
      characters += ANSWER_CHARACTERS * answers(lesson.lesson());
      int labs = lesson.lesson().exercises().size() + lesson.lesson().stages().size();
      characters += LAB_CHARACTERS * labs;
    }
    int paper = checked.course().assessment().map(Assessment::length).orElse(0);
    characters += ANSWER_CHARACTERS * paper;
    return (characters + HUNDRED - 1) / HUNDRED * HUNDRED;
  }

  private static int answers(Lesson lesson) {
    return lesson.questions().size()
        + lesson.exercises().stream().mapToInt(exercise -> exercise.parts().size()).sum();
  }
}
