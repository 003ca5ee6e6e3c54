package org.scormc.playback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.BuildResult;
import org.scormc.archive.Limits;
import org.scormc.archive.PackageReading;
import org.scormc.archive.ZipReader;
import org.scormc.conformance.LmsChoice;
import org.scormc.conformance.PackageVerifier;
import org.scormc.diagnostic.DiagnosticLog;

/**
 * Whatever an author writes, nothing of it runs: every page of a course of hostile texts is opened,
 * once as it is and once without its Content Security Policy, so that the cleaning of the texts is
 * tested and not the policy.
 */
class HostileCourseIT {
  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

  /** Shows a screen, answers all that can be answered, and tells which elements could act. */
  private static final String VISIT =
      """
      async (route) => {
        const still = () => new Promise((done) => setTimeout(done, 30));
        if (route !== "") {
          location.hash = route;
          await still();
        }
        for (const part of document.querySelectorAll("details")) part.open = true;
        for (let round = 0; round < 3 && route !== ""; round++) {
          for (const box of document.querySelectorAll("main input, main select")) {
            if (!box.checkVisibility()) continue;
            if (box.type === "radio" || box.type === "checkbox") box.click();
            else if (box.tagName === "SELECT") box.selectedIndex = box.options.length - 1;
            else box.value = "1";
            box.dispatchEvent(new Event("change", { bubbles: true }));
          }
          for (const button of document.querySelectorAll("main button")) {
            if (button.checkVisibility() && !button.disabled) button.click();
          }
          await still();
        }
        const never = "iframe, object, embed, base, body style, style + style, math, foreignObject, animate, set, frame,"
          + " video, audio, source, image, portal, applet, meta[http-equiv=refresh], form[action]";
        const found = [...document.querySelectorAll(never)].map((element) => element.outerHTML);
        for (const element of document.querySelectorAll("*")) {
          for (const { name, value } of element.attributes) {
            const leads = ["href", "src", "xlink:href", "action", "formaction", "srcset"];
            if (name.startsWith("on") || name === "style" && value.includes("url(")
                || leads.includes(name) && !/^(#|https:|mailto:|pictures\\/|js\\/|style\\.css$|data:,$|[a-z0-9.-]+\\.html$)/
                  .test(value)) {
              found.push(element.cloneNode(false).outerHTML);
            }
          }
          const source = element.getAttribute("src") ?? "";
          if (element.localName === "script" && element.type !== "application/json"
              && !/^js\\/[a-z]+\\.js$/.test(source)) {
            found.push(element.outerHTML);
          }
        }
        return found;
      }
      """;

  @TempDir private static Path folder;
  private static HostileCourse course;
  private static Path zip;
  private static Stage stage;
  private static Set<String> files;

  @BeforeAll
  static void build() throws IOException {
    course = new HostileCourse(folder.resolve("source"), 20261123);
    BuildResult built = course.build(folder.resolve("dist"));
    zip = built.packages().get(0).path();
    files = new TreeSet<>(filesOf(zip).keySet());
    for (Map.Entry<String, byte[]> file : filesOf(zip).entrySet()) {
      write("course/" + file.getKey(), file.getValue());
      write("bare/" + file.getKey(), withoutPolicy(file.getKey(), file.getValue()));
    }
    for (Map.Entry<String, byte[]> file : filesOf(built.packages().get(1).path()).entrySet()) {
      write("parts/" + file.getKey(), withoutPolicy(file.getKey(), file.getValue()));
    }
    try (Stream<Path> guides = Files.list(built.guides().orElseThrow().getParent())) {
      for (Path guide : guides.toList()) {
        String name = guide.getFileName().toString();
        write("guides/" + name, withoutPolicy(name, Files.readAllBytes(guide)));
      }
    }
    String texts = Files.readString(Path.of("src/test/resources/hostile/texts.txt"));
    write("bare/raw.html", texts.replace("<plaintext>", "").getBytes(StandardCharsets.UTF_8));
    stage = Stage.serving(folder, List.of("course", "bare", "parts", "guides"));
  }

  private static Map<String, byte[]> filesOf(Path zip) throws IOException {
    return ((PackageReading.Files) ZipReader.read(zip, Limits.USUAL)).files();
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  @Test
  void mostTextsAreTakenAndManyAreRefused() {
    assertThat(course.placed()).isGreaterThan(900);
    assertThat(course.refused()).isBetween(200, course.placed() / 2);
  }

  @Test
  void theSameTextsRunWhereNobodyCleansThem() {
    try (Watched watched = new Watched(stage.browser().newContext())) {
      watched.page.navigate(stage.server().address("/bare/raw.html"));
      watched.visit("");
      assertThat(watched.ran).isNotEmpty();
      assertThat(watched.found).isNotEmpty();
    }
  }

  @Test
  void thePackageIsValidWhateverItsTextsAre() {
    DiagnosticLog log = new DiagnosticLog();
    PackageVerifier.verify(zip, Limits.USUAL, LmsChoice.any(), log);
    assertThat(log.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"course", "bare"})
  void nothingOfItRunsOnAnyScreen(String root) {
    try (Watched watched = new Watched(stage.browser().newContext())) {
      Page page = watched.page;
      page.navigate(stage.server().address("/" + root + "/index.html"));
      page.locator("main .cover-start a").waitFor();
      List<?> routes =
          (List<?>)
              page.evaluate(
                  "() => [...new Set([...document.querySelectorAll('a[href^=\"#/\"]')]"
                      + ".map((link) => link.getAttribute('href')))]");
      assertThat(routes).hasSizeGreaterThan(20);
      for (Object route : routes) {
        watched.visit(String.valueOf(route));
      }
      watched.assertQuiet("/" + root + "/");
    }
  }

  @Test
  void nothingOfItRunsInAFileThatIsOpenedByItself() throws IOException {
    try (Watched watched = new Watched(stage.browser().newContext())) {
      int opened = 0;
      for (String file : pages()) {
        watched.page.navigate(stage.server().address("/" + file));
        watched.visit("");
        opened++;
      }
      assertThat(opened).isGreaterThan(20);
      assertThat(watched.ran).isEmpty();
      assertThat(watched.found).isEmpty();
    }
  }

  /** The pages without a policy, but for the texts that nobody has cleaned. */
  private static List<String> pages() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.matches("(bare|parts|guides)/.*\\.html"))
          .filter(path -> !path.equals("bare/raw.html"))
          .sorted()
          .toList();
    }
  }

  private static void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] withoutPolicy(String path, byte[] bytes) {
    if (!path.endsWith(".html")) {
      return bytes;
    }
    String page = new String(bytes, StandardCharsets.UTF_8);
    return POLICY.matcher(page).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }

  /** A page, and all that it does that it should not. */
  private static final class Watched implements AutoCloseable {
    final BrowserContext context;
    final Page page;
    final List<String> ran = new ArrayList<>();
    final List<String> found = new ArrayList<>();
    final List<String> requests = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();

    Watched(BrowserContext context) {
      this.context = context;
      context.exposeFunction("ran", arguments -> ran.add("ran"));
      page = context.newPage();
      page.onDialog(
          dialog -> {
            ran.add("dialog " + dialog.message());
            dialog.dismiss();
          });
      page.onRequest(request -> requests.add(request.url()));
      page.onPageError(error -> complaints.add(page.url() + ": " + error));
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              complaints.add(page.url() + ": " + message.text());
            }
          });
    }

    void visit(String route) {
      for (Object element : (List<?>) page.evaluate(VISIT, route)) {
        found.add(route + ": " + element);
      }
    }

    void assertQuiet(String root) {
      assertThat(ran).isEmpty();
      assertThat(found).isEmpty();
      assertThat(complaints).isEmpty();
      assertThat(requests)
          .allSatisfy(
              address ->
                  assertThat(files).contains(address.replace(stage.server().address(root), "")));
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
