package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.Options;
import org.scormc.course.Target;
import org.scormc.preview.Preview;

/** An author in front of the preview: plays the course, looks into the LMS, saves files. */
class PreviewIT {
  private static final Path COURSE = Path.of("src/test/resources/playback/course");
  private static final String LESSON = "01-one-leader/lesson.md";
  private static final double LONG_MS = 60_000;

  /** The window of the course, to a script of the page around it. */
  private static final String IN_COURSE = "document.getElementById('course').contentWindow";

  private static Chromium chromium;

  @TempDir private Path folder;
  private Preview preview;
  private Thread running;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void open() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void start() throws IOException {
    try (Stream<Path> files = Files.walk(COURSE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(COURSE.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Options options =
        new Options(
            folder,
            Path.of("."),
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            List.of(Target.SCORM2004_4, Target.SCORM12));
    preview = new Preview(options, "course-source", 0);
    running = new Thread(() -> preview.run(pages -> {}));
    running.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    preview.close();
    running.join();
  }

  @ParameterizedTest
  @ValueSource(strings = {"strict", "moodle", "scorm12", "flaky"})
  void theCoursePlaysInEachLmsAndTheInspectorShowsWhatItSays(String lms) {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = opened(context, lms);
      FrameLocator course = page.frameLocator("#course");
      course.locator("main .cover-start a").click();
      assertThat(page.locator("#standing-completion")).hasText("incomplete", patient());
      assertThat(course.locator("#save-state")).hasAttribute("data-state", "saved", slow());
      page.locator("#filter").fill("suspend_data");
      assertThat(page.locator("#calls .name").getByText("SetValue").first()).isVisible();
      assertThat(page.locator("#sizes span").first())
          .containsText(lms.equals("scorm12") ? "of 4,096" : "of 64,000");
      assertThat(page.locator("#state-kind")).hasText("read by the course's own rules");
      String place =
          (String) page.evaluate("document.getElementById('course').contentWindow.location.hash");
      page.locator("#resume").click();
      assertThat(course.locator("#notices .notice").first()).isVisible(visible());
      assertThat(page.evaluate("document.getElementById('course').contentWindow.location.hash"))
          .isEqualTo(place);
      page.locator("#ahead").click();
      assertThat(page.locator("#message")).containsText("of the course is done", contains());
      page.locator("#new-learner").click();
      assertThat(course.locator("main .cover-start a")).isVisible(visible());
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void aSavedFileShowsWhereTheAuthorIsAndAMistakeShowsUntilItIsMended() throws IOException {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = opened(context, "strict");
      FrameLocator course = page.frameLocator("#course");
      course.locator("main .cover-start a").click();
      course.locator("#next").click();
      Locator heading = course.locator("main h1:visible");
      assertThat(heading).not().hasText("One leader");
      String title = heading.textContent();
      String text = Files.readString(folder.resolve(LESSON));

      save(text + "\nA sentence that was not there.\n");
      assertThat(course.locator("main")).containsText("A sentence that was not there.", contains());
      assertThat(heading).hasText(title);

      save(text + "\n[Nowhere](nowhere.md)\n");
      Locator problems = page.locator("#problems");
      assertThat(problems).isVisible(visible());
      int line = text.split("\n", -1).length + 1;
      assertThat(problems.locator(".place"))
          .hasText("course-source/" + LESSON + ":" + line + ":11");
      assertThat(problems.locator(".problem-code")).hasText("error E214");
      assertThat(problems.locator(".quote")).containsText("^~~~");
      assertThat(course.locator("main")).containsText("A sentence that was not there.");
      Axe.assertAccessible(page);

      save(text);
      assertThat(problems).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(LONG_MS));
      assertThat(course.locator("main"))
          .not()
          .containsText("A sentence that was not there.", contains());
      assertThat(heading).hasText(title);
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void aSavedTextChangesInPlaceAndKeepsAnswersAndScroll() throws IOException {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = opened(context, "strict");
      FrameLocator course = page.frameLocator("#course");
      course.locator("main .cover-start a").click();
      course.locator("#next").click();
      Locator option = course.locator("main section:not([hidden]) input[type=radio]").first();
      option.check();
      page.evaluate(IN_COURSE + ".scrollTo(0, 300)");
      page.evaluate(IN_COURSE + ".stays = true");
      int scroll = (int) page.evaluate(IN_COURSE + ".scrollY");
      assertThat(scroll).isPositive();

      String text = Files.readString(folder.resolve(LESSON));
      save(text.replace("Until the followers have a write", "As long as no follower has a write"));
      assertThat(course.locator("main")).containsText("As long as no follower", contains());
      assertThat(page.evaluate(IN_COURSE + ".scrollY")).isEqualTo(scroll);
      assertThat(page.evaluate(IN_COURSE + ".stays")).isEqualTo(true);
      assertThat(option).isChecked();
      assertThat(course.locator("#save-state")).hasAttribute("data-state", "saved", slow());

      save(text.replace("title: One leader", "title: A single leader"));
      assertThat(course.locator("#menu")).containsText("A single leader", contains());
      assertThat(option).isChecked();
      page.waitForCondition(() -> page.evaluate(IN_COURSE + ".scrollY").equals(scroll));
      assertThat(page.evaluate(IN_COURSE + ".stays")).isNull();
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void aCourseThatIsBrokenFromTheBeginningShowsWhyAndPlaysOnceItIsMended() throws IOException {
    String text = Files.readString(folder.resolve(LESSON));
    save(text + "\n[Nowhere](nowhere.md)\n");
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      preview.close();
      preview = new Preview(Preview.options(folder, Optional.empty()), "course-source", 0);
      running = new Thread(() -> preview.run(pages -> {}));
      running.start();
      Page page = context.newPage();
      page.navigate(preview.address().toString());
      assertThat(page.locator("#problems")).isVisible(visible());
      assertThat(page.locator("#problems-title")).containsText("There is no course to show yet.");
      Axe.assertAccessible(page);
      save(text);
      assertThat(page.frameLocator("#course").locator("main h1:visible")).isVisible(visible());
      assertThat(page.locator("#problems")).isHidden();
    }
  }

  @ParameterizedTest
  @CsvSource({"360,LIGHT", "360,DARK", "1280,DARK"})
  void thePageFitsItsWindowAndIsAccessible(int width, ColorScheme scheme) {
    try (BrowserContext context = context(width, scheme)) {
      Page page = opened(context, "strict");
      if (page.locator("#inspector-open").isVisible()) {
        page.locator("#inspector-open").press("Enter");
      }
      playAhead(page);
      page.locator("#inspector > details > summary").last().press("Enter");
      assertThat(page.locator("#state .tree").first()).isVisible();
      assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
      Axe.assertAccessible(page);
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void theInspectorOpensAndClosesByKeyboardAndKeepsTheFocus() {
    try (BrowserContext context = context(360, ColorScheme.LIGHT)) {
      Page page = opened(context, "strict");
      page.locator("#inspector-open").press("Enter");
      assertThat(page.locator("#inspector")).isFocused();
      page.keyboard().press("Tab");
      assertThat(page.locator("#resume")).isFocused();
      playAhead(page);
      assertThat(page.locator("#ahead")).isFocused();

      page.locator("#filter").fill("Commit");
      page.locator("#filter").press("Escape");
      assertThat(page.locator("#filter")).hasValue("");
      page.locator("#filter").press("Escape");
      assertThat(page.locator("#inspector")).isHidden();
      assertThat(page.locator("#inspector-open")).isFocused();
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void aTreeThatIsDrawnAnewKeepsItsOpenBranchesAndTheFocus() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = opened(context, "strict");
      playAhead(page);
      page.locator("summary").getByText("Data model").press("Enter");
      page.locator("#model summary[data-path='/cmi/interactions']").press("Enter");
      page.evaluate("document.querySelector('#model ul').dataset.drawn = 'before'");
      page.evaluate("document.getElementById('resume').click()");
      assertThat(page.locator("#model ul[data-drawn]"))
          .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(LONG_MS));
      assertThat(page.locator("#model details[open] > summary[data-path='/cmi/interactions']"))
          .isFocused();
    }
  }

  @Test
  void errorsStandBeforeWarningsAndEscapeHidesThem() throws IOException {
    try (BrowserContext context = context(360, ColorScheme.DARK)) {
      Page page = opened(context, "strict");
      save(
          Files.readString(folder.resolve(LESSON))
              + "\n```unheard-of\nx\n```\n\n[Nowhere](nowhere.md)\n");
      assertThat(page.locator("#problems-title")).containsText("1 error, 1 warning", contains());
      assertThat(page.locator(".problem").first()).hasAttribute("data-severity", "error");
      assertThat(page.locator(".problem").last()).hasAttribute("data-severity", "warning");
      assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
      Axe.assertAccessible(page);
      page.locator("#problems-close").press("Escape");
      assertThat(page.locator("#problems")).isHidden();
      assertThat(page.locator("#problems-open")).isFocused();
    }
  }

  @Test
  void commitsThatFailAreShownToTheLearner() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = opened(context, "strict");
      FrameLocator course = page.frameLocator("#course");
      page.locator("#failing").check();
      course.locator("main .cover-start a").click();
      assertThat(course.locator("#save-state")).hasAttribute("data-state", "unsaved", slow());
      assertThat(page.locator("#calls li[data-failed] .error").first()).containsText("391");
      page.locator("#failing").uncheck();
      assertThat(course.locator("#save-state")).hasAttribute("data-state", "saved", slow());
    }
  }

  private BrowserContext context(int width, ColorScheme scheme) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
  }

  private Page opened(BrowserContext context, String lms) {
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(preview.address() + "?lms=" + lms);
    assertThat(page.frameLocator("#course").locator("main h1:visible")).isVisible(visible());
    return page;
  }

  /** Until the course is there again: when it resumes, it has the focus for a moment. */
  private static void playAhead(Page page) {
    page.locator("#ahead").press("Enter");
    assertThat(page.locator("#message")).containsText("of the course is done", contains());
    Locator arrived = page.frameLocator("#course").locator("#notices .notice").first();
    assertThat(arrived).isVisible(visible());
  }

  private void save(String text) throws IOException {
    Files.writeString(folder.resolve(LESSON), text);
  }

  private static LocatorAssertions.HasTextOptions patient() {
    return new LocatorAssertions.HasTextOptions().setTimeout(LONG_MS);
  }

  private static LocatorAssertions.HasAttributeOptions slow() {
    return new LocatorAssertions.HasAttributeOptions().setTimeout(LONG_MS);
  }

  private static LocatorAssertions.IsVisibleOptions visible() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(LONG_MS);
  }

  private static LocatorAssertions.ContainsTextOptions contains() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(LONG_MS);
  }
}
