package org.scormc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is compiled to JavaScript keeps to what behaves alike there and on the JVM, and stays small:
 * ordered collections, whole numbers, no formatting, no clock, no chance.
 */
class DialectTest {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(?:Hash(?:Map|Set)|LinkedHash\\w+|IdentityHashMap"
              + "|PriorityQueue|Random|ThreadLocal\\w*|Thread|UUID|Instant|LocalDate\\w*|Locale"
              + "|double|float|Double|Float|BigDecimal|MessageFormat|ResourceBundle|Pattern|Matcher)\\b"
              + "|String\\.format|\\b(?:Set|Map)\\.(?:of|copyOf|entry)\\(|\\.formatted\\(|System\\.|Math\\.(?:log|sin|cos|pow|sqrt|random)"
              + "|\\.(?:stream|parallelStream|split|matches|replaceAll)\\(|\\.getClass\\(|synchronized");

  private static final List<String> PACKAGES =
      List.of(
          "clock",
          "conflict",
          "state",
          "simulation",
          "metric",
          "narration",
          "exploration",
          "json",
          "exercise",
          "browser");

  @Test
  void nothingThatDiffersBetweenTheTwoMachinesIsUsed() throws IOException {
    List<String> found = new ArrayList<>();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.list(Path.of("src/main/java/org/scormc", name))) {
        for (Path file : files.sorted().toList()) {
          Matcher matcher = FORBIDDEN.matcher(withoutComments(Files.readString(file)));
          while (matcher.find()) {
            found.add(file + ": " + matcher.group());
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static String withoutComments(String source) {
    return source.replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
  }

  @Test
  void theListOfForbiddenNamesFindsThem() {
    assertThat(FORBIDDEN.matcher("new HashMap<>()").find()).isTrue();
    assertThat(FORBIDDEN.matcher("Set.of(\"a\")").find()).isTrue();
    assertThat(FORBIDDEN.matcher("new TreeMap<>(); List.of(1)").find()).isFalse();
  }
}
