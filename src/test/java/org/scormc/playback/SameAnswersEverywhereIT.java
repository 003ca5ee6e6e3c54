package org.scormc.playback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.json.Json;
import org.scormc.json.JsonReader;
import org.scormc.json.JsonWriter;

/**
 * The engine says the same, byte for byte, on the JVM, in Node, and in Chromium in a page of the
 * course, under the content security policy that all pages have.
 */
class SameAnswersEverywhereIT {
  private static final Path ENGINE = Path.of("target/classes/js").toAbsolutePath();
  private static final Path ANSWERS = Path.of("src/test/js/engine").toAbsolutePath();

  private static final String IN_NODE =
      """
      import {readFileSync, writeFileSync} from 'node:fs';
      import * as engine from './engine.mjs';
      import {answers} from './answers.mjs';
      const found = {};
      for (const [name, question] of Object.entries(JSON.parse(readFileSync('asked.json', 'utf8')))) {
        found[name] = answers(engine, question);
      }
      writeFileSync('answered.json', JSON.stringify(found));
      """;

  private static final String IN_CHROMIUM =
      """
      async question => {
        const engine = await import('/engine/engine.js');
        const {answers} = await import('/answers/answers.js');
        return answers(engine, JSON.parse(question));
      }
      """;

  @TempDir private static Path folder;
  private static Map<String, EngineQuestion> questions;
  private static Map<String, Json> fromNode;
  private static StaticServer server;
  private static Chromium chromium;
  private static BrowserContext context;
  private static Page page;
  private static final List<String> COMPLAINTS = new ArrayList<>();

  static Set<String> names() {
    return questions.keySet();
  }

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    questions = EngineQuestion.all();
    fromNode = askNode();
    BuiltCourse.unpack(Path.of("course-source"), folder);
    server =
        new StaticServer(
            Map.of("course", folder.resolve("course"), "engine", ENGINE, "answers", ANSWERS));
    chromium = Chromium.start();
    context = chromium.browser().newContext();
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            COMPLAINTS.add(message.text());
          }
        });
    page.navigate(server.address("/course/index.html"));
  }

  @AfterAll
  static void stop() {
    context.close();
    chromium.close();
    server.close();
  }

  private static Map<String, Json> askNode() throws IOException, InterruptedException {
    Json.Members asked = new Json.Members();
    questions.forEach((name, question) -> asked.with(name, question.json()));
    Files.writeString(folder.resolve("asked.json"), JsonWriter.write(asked));
    Files.copy(ENGINE.resolve("engine.js"), folder.resolve("engine.mjs"));
    Files.copy(ANSWERS.resolve("answers.js"), folder.resolve("answers.mjs"));
    Files.writeString(folder.resolve("ask.mjs"), IN_NODE);
    Process node =
        new ProcessBuilder("node", "ask.mjs").directory(folder.toFile()).inheritIO().start();
    assertThat(node.waitFor(300, TimeUnit.SECONDS)).isTrue();
    assertThat(node.exitValue()).isZero();
    return JsonReader.read(Files.readString(folder.resolve("answered.json"))).values();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void theJvmNodeAndChromiumSayTheSame(String name) {
    String expected = questions.get(name).onTheJvm();
    assertThat(fromNode.get(name)).as("in Node").isEqualTo(new Json.Text(expected));
    String question = JsonWriter.write(questions.get(name).json());
    assertThat(page.evaluate(IN_CHROMIUM, question)).as("in Chromium").isEqualTo(expected);
  }

  @Test
  void everyScenarioIsAskedAboutAndTheSweepsTry() {
    assertThat(questions).hasSizeGreaterThan(90);
    assertThat(questions.get("the photo read from every choice of replicas").scenarios())
        .doesNotHaveDuplicates()
        .hasSize(81);
    assertThat(questions.get("slow-clock.yaml at every point of its sweep").scenarios())
        .hasSize(141);
  }

  @Test
  void thePageForbidsScriptsFromElsewhereAndTheEngineNeedsNone() {
    assertThat(page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content"))
        .contains("script-src 'self';");
    page.evaluate(IN_CHROMIUM, JsonWriter.write(questions.get("seat.json").json()));
    assertThat(COMPLAINTS).isEmpty();
    page.evaluate(
        "() => { const script = document.createElement('script');"
            + " script.textContent = 'globalThis.smuggled = true'; document.head.append(script); }");
    assertThat(page.evaluate("() => globalThis.smuggled === undefined")).isEqualTo(true);
  }
}
