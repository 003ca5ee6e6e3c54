package org.scormc.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.GoldenFile;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.course.Target;
import org.scormc.datatype.SplitMix64;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;
import org.scormc.renderer.Look;
import org.scormc.renderer.PageRenderer;
import org.scormc.renderer.Pages;

/** The outline says of a course what its page says, and is read as it was written. */
class OutlineTest {
  @TempDir private Path folder;

  @Test
  void theOutlineHasTheItemsOfThePageInItsOrder() throws IOException {
    CheckedCourse course = everything();
    Document page = page(course);
    PackageOutline outline = new OutlineMaker(course).outline("web");
    assertThat(outline.courseId()).isEqualTo(page.body().attr("data-course"));
    assertThat(outline.lessons().stream().map(PackageOutline.Lesson::id))
        .isEqualTo(values(page, "[data-lesson]", "data-lesson"));
    for (PackageOutline.Lesson lesson : outline.lessons()) {
      Element entry = page.selectFirst("[data-lesson=" + lesson.id() + "]");
      assertThat(lesson.sections().stream().map(PackageOutline.Unit::id))
          .isEqualTo(values(entry, "[data-section]:not([data-question])", "data-section"));
      assertThat(lesson.items().stream().map(OutlineTest::words))
          .isEqualTo(entry.select("[data-question]").stream().map(OutlineTest::words).toList());
    }
    assertThat(outline.items()).hasSizeGreaterThan(12).anyMatch(PackageOutline.Item::optional);
    assertThat(outline.pool().stream().map(OutlineTest::drawnWords))
        .isEqualTo(page.select("[data-item]").stream().map(OutlineTest::drawnWords).toList())
        .hasSizeGreaterThan(9);
  }

  private static List<String> values(Element root, String selector, String name) {
    return root.select(selector).stream().map(found -> found.attr(name)).toList();
  }

  private static String words(PackageOutline.Item item) {
    return String.join(
        " ",
        item.id(),
        item.kind(),
        item.objective(),
        item.section(),
        item.weight() + " " + item.attempts() + " " + item.optional());
  }

  private static String words(Element item) {
    return String.join(
        " ",
        item.attr("data-question"),
        item.attr("data-kind"),
        item.attr("data-objective"),
        item.attr("data-section"),
        item.attr("data-weight"),
        item.attr("data-attempts"),
        Boolean.toString(item.hasAttr("data-optional")));
  }

  private static String drawnWords(PackageOutline.Item item) {
    String enemies = String.join(" ", item.enemies());
    return item.id() + " " + item.weight() + " " + item.variants() + " " + enemies;
  }

  private static String drawnWords(Element item) {
    List<String> enemies = Stream.of(item.attr("data-enemies").split(" ")).sorted().toList();
    return item.attr("data-item")
        + (" " + item.attr("data-weight") + " " + item.attr("data-variants") + " ")
        + String.join(" ", enemies);
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    PackageOutline outline = new OutlineMaker(everything()).outline("scorm12");
    String text = OutlineWriter.text(outline);
    assertThat(OutlineReader.read(text)).isEqualTo(outline);
    assertThat(OutlineWriter.text(OutlineReader.read(text))).isEqualTo(text);
  }

  /** The script's tests play saved states of this outline in others. */
  @Test
  void theOutlineOfTheTestCourseIsTheOneThatReplaysUse() throws IOException {
    EditedCourse course = new EditedCourse(folder.resolve("course"));
    GoldenFile.assertEquals(
        Path.of("src/test/resources/playback/upgraded.outline.json"),
        OutlineWriter.text(course.packed("scorm2004-4").outline()));
  }

  @Test
  void theOrderOfAnOrderingIsNotToldByItsIds() {
    EditedCourse course = new EditedCourse(folder.resolve("course"));
    PackageOutline outline = course.packed("web").outline();
    assertThat(outline.items())
        .filteredOn(item -> item.type().equals("ordering"))
        .singleElement()
        .extracting(PackageOutline.Item::answers)
        .isEqualTo(List.of("commit", "ship", "tell"));
  }

  @Test
  void theStateIsThatOfTheScript() throws IOException {
    assertThat(Files.readString(Path.of("src/main/js/session/codec.js")))
        .contains("FORM_VERSION = " + PackageOutline.STATE + ";");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"format\":1}",
        "{\"format\":\"1\"}",
        "{\"format\":1,\"courseId\":{}}",
        "{\"format\":1,\"more\":1}",
        "null",
        "\u0000"
      })
  void anythingElseIsRefusedWithAReason(String text) {
    assertThatThrownBy(() -> OutlineReader.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .isNotBlank();
  }

  @Test
  void depthRepeatedIdsAndNumbersOutOfRangeAreRefused() {
    String good = OutlineWriter.text(new EditedCourse(folder.resolve("c")).packed("web").outline());
    String deep = good.replaceFirst("\"glossary\":", "\"x\":" + "[".repeat(100_000));
    String twice = good.replace("\"id\":\"writes-1\"", "\"id\":\"time-1\"");
    String negative = good.replace("\"state\":" + PackageOutline.STATE, "\"state\":-1");
    String high = good.replace("\"masteryScore\":\"0.8\"", "\"masteryScore\":\"1e999999999\"");
    for (String text : List.of(deep, twice, negative, high, good.substring(0, 900))) {
      assertThatThrownBy(() -> OutlineReader.read(text))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void mangledOutlinesAreReadOrRefusedAndNothingElse() {
    String good = OutlineWriter.text(new EditedCourse(folder.resolve("c")).packed("web").outline());
    int refused = 0;
    for (int seed = 0; seed < 3000; seed++) {
      SplitMix64 random = new SplitMix64(seed);
      StringBuilder text = new StringBuilder(good);
      for (int edits = 1 + random.below(4); edits > 0; edits--) {
        int from = random.below(text.length());
        int to = Math.min(text.length(), from + random.below(30));
        int at = random.below(good.length() - 30);
        text.replace(from, to, good.substring(at, at + random.below(30)));
      }
      try {
        OutlineReader.read(text.toString());
      } catch (IllegalArgumentException e) {
        assertThat(e.getMessage()).isNotBlank();
        refused++;
      }
    }
    assertThat(refused).isBetween(1500, 2999);
  }

  /** The course with every kind of question and exercise, in lessons and in its final. */
  private CheckedCourse everything() throws IOException {
    Path source = folder.resolve("everything");
    Path parts = Path.of("src/test/resources");
    copy(parts.resolve("whole-course"), source);
    copy(parts.resolve("question-course/01-every-kind"), source.resolve("01-every-kind"));
    copy(parts.resolve("lab-course/01-lab"), source.resolve("02-lab"));
    DiagnosticLog log = new DiagnosticLog();
    return CourseParser.parse(source, log)
        .flatMap(course -> Checker.check(course, log))
        .orElseThrow(() -> new AssertionError(log.diagnostics().toString()));
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

  private static Document page(CheckedCourse course) {
    Pages pages =
        PageRenderer.render(course, List.of(Target.WEB), Look.standard(), new DiagnosticLog())
            .get(Target.WEB);
    return Jsoup.parse(new String(pages.files().files().get(Pages.START), StandardCharsets.UTF_8));
  }
}
