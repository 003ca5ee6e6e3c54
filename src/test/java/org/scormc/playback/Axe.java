package org.scormc.playback;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Judges the accessibility of pages by axe.
 *
 * <p>All frames here are of one origin, so axe puts together by itself what it finds in each; its
 * own driver opens another page for that each time, which takes longer than the judgement.
 */
final class Axe {
  private static final String SCRIPT = script();

  /** Colours on their way are judged where they arrive. */
  private static final String REST =
      """
      () => Promise.allSettled(document.getAnimations()
        .filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime))
        .map(({ finished }) => finished))
      """;

  private Axe() {}

  /** A page with all its frames breaks no rule. */
  static void assertAccessible(Page page) {
    for (Frame frame : page.frames()) {
      if (frame.evaluate("typeof axe").equals("undefined")) {
        frame.evaluate(SCRIPT);
      }
      frame.evaluate(REST);
    }
    List<?> violations =
        (List<?>)
            page.evaluate(
                """
                () => axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
                  violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))
                """);
    assertThat(violations).as("violations on %s", page.url()).isEmpty();
  }

  private static String script() {
    try (InputStream stream = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
