package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The course of everything on show, and how a learner gets through it. */
final class WholeCourse {
  /** How many items its final has. */
  static final int LENGTH = 10;

  private final Lms lms;
  private final KeyboardLearner learner;

  WholeCourse(Lms lms) {
    this.lms = lms;
    this.learner = new KeyboardLearner(lms);
  }

  /** Puts the source of the course together in a folder, from those of other tests. */
  static Path source(Path folder) throws IOException {
    Path source = folder.resolve("source");
    Path parts = Path.of("src/test/resources");
    copy(parts.resolve("whole-course"), source);
    copy(parts.resolve("question-course/01-every-kind"), source.resolve("01-every-kind"));
    copy(parts.resolve("lab-course/01-lab"), source.resolve("02-lab"));
    return source;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** Sees every screen and deals with every task, as fast as it goes. */
  void finishLessons() {
    route("#/every-kind/introduction");
    while (course("#next").isVisible() && !course(".final").isVisible()) {
      String before = lms.heading().textContent();
      Locator form = course("form[data-question]:visible");
      if (form.count() > 0) {
        learner.enter(form, true);
        form.locator("[data-slot=check]").click();
      }
      course("#next").click();
      assertThat(lms.heading()).not().hasText(before);
    }
    route("#/lab/exercise");
    for (String ignored : List.of("predict", "policy")) {
      Locator part = course("form[data-part]:visible");
      part.locator("[data-slot=solution]").click();
      part.locator("[data-slot=solution-yes]").click();
      if (course("[data-slot=part-next]").isVisible()) {
        course("[data-slot=part-next]").click();
      }
    }
  }

  void goToItem(String id) {
    for (int number = 0; number < LENGTH; number++) {
      course(".overview-item").nth(number).click();
      if (item().getAttribute("data-question").equals(id)) {
        return;
      }
    }
  }

  void handIn() {
    learner.press(slot("submit"), "Enter");
    assertThat(lms.heading()).hasText("Result of this attempt");
    assertThat(lms.heading()).isFocused();
  }

  Locator course(String selector) {
    return lms.course().locator(selector);
  }

  Locator slot(String name) {
    return course("[data-slot=final-" + name + "]");
  }

  Locator item() {
    return course("main .final form");
  }

  /** What of the item on show is answered by itself. */
  List<Locator> parts() {
    assertThat(item().locator("[data-slot=waiting]:visible")).hasCount(0);
    Locator parts = item().locator("[data-part]");
    return parts.count() > 0 ? parts.all() : List.of(item());
  }

  void route(String hash) {
    if (!course("body").evaluate("() => location.hash").equals(hash)) {
      course("body").evaluate("(body, hash) => { location.hash = hash; }", hash);
      assertThat(lms.heading()).isFocused();
    }
  }

  void assertRecorded() {
    assertThat(slot("record")).hasAttribute("data-state", "saved");
  }

  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>(lms.kept());
    values.keySet().removeIf(name -> name.endsWith("_time") || name.equals("cmi.entry"));
    return values;
  }

  Map<String, String> interactionOf(String id) {
    Map<String, String> kept = lms.kept();
    Map<String, String> fields = new TreeMap<>();
    for (int i = 0; kept.containsKey("cmi.interactions." + i + ".id"); i++) {
      String prefix = "cmi.interactions." + i + ".";
      if (kept.get(prefix + "id").equals(id)) {
        kept.forEach(
            (name, value) -> {
              if (name.startsWith(prefix)) {
                fields.put(name.substring(prefix.length()), value);
              }
            });
      }
    }
    return fields;
  }
}
