package org.scormc.renderer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.exception.VelocityException;
import org.scormc.archive.ContentPackage;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.CheckedLesson;
import org.scormc.course.Assessment;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.diagnostic.DiagnosticLog;

/** Writes what to set in an LMS for a package: a page for each LMS, and one that lists them. */
public final class GuideRenderer {
  private static final String INDEX = "upload.html";

  /** What the parts of the state take, a little more than measured; see the README. */
  private static final int HEAD_CHARACTERS = 200;

  private static final int SCREEN_CHARACTERS = 5;
  private static final int ANSWER_CHARACTERS = 45;
  private static final int LAB_CHARACTERS = 80;
  private static final int HUNDRED = 100;

  private final Templates templates;
  private final GuideView.Facts view;
  private final String name;

  private GuideRenderer(Look look, GuideView.Facts view, String name) {
    this.templates = new Templates(look);
    this.view = view;
    this.name = name;
  }

  /**
   * The guides of a package.
   *
   * @param content the files of the package
   * @param name the name of the package's file without extension
   * @param log gets what is wrong with the look's templates
   * @return the pages, by what follows the name of the package and a dot; empty if a template of
   *     the look's folder can't be used
   */
  public static Optional<ContentPackage> render(
      CheckedCourse course, Look look, ContentPackage content, String name, DiagnosticLog log) {
    try {
      return Optional.of(new GuideRenderer(look, view(course, content, name), name).pages());
    } catch (VelocityException e) {
      log.add(look.broken(e));
      return Optional.empty();
    }
  }

  private ContentPackage pages() {
    ContentPackage.Builder pages = ContentPackage.builder();
    List<GuideView.Platform> platforms = new ArrayList<>();
    for (UploadGuide guide : UploadGuide.values()) {
      String path = "upload-" + guide.id() + ".html";
      GuideView.Platform platform =
          new GuideView.Platform(
              guide.id(), guide.title(), name + "." + path, guide.verdict().name());
      platforms.add(platform);
      pages.add(path, page("guide.vm", Map.of("platform", platform, "index", name + "." + INDEX)));
    }
    return pages.add(INDEX, page("guides.vm", Map.of("platforms", platforms))).build();
  }

  private byte[] page(String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("package", view);
    return templates.fill(template, all).html().getBytes(StandardCharsets.UTF_8);
  }

  private static GuideView.Facts view(CheckedCourse checked, ContentPackage content, String name) {
    Course course = checked.course();
    Optional<Assessment> exam = course.assessment();
    double mastery = exam.map(Assessment::masteryScore).orElse(course.masteryScore());
    long bytes = content.files().values().stream().mapToLong(file -> file.length).sum();
    return new GuideView.Facts(
        course.title().value(),
        name + ".zip",
        (bytes + 999) / 1000,
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
