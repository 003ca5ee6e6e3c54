package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptBundleTest {
  private static String bundle(String path) {
    return new String(ScriptBundle.of(path), StandardCharsets.UTF_8);
  }

  @Test
  void modulesComeOnceAndBeforeThoseThatImportThem() {
    assertThat(bundle("script/main.js"))
        .isEqualTo(
            """
            const script_low_module = (() => {
            const ONE = 1;
            function two() {
              return 2; // stays, for it may stand in a text
            }
            return { ONE, two };
            })();
            const script_middle_module = (() => {
            const { ONE, two: pair } = script_low_module;
            class Sum {
              total = ONE + pair();
            }
            return { Sum };
            })();
            const { ONE } = script_low_module;
            const { Sum } = script_middle_module;
            console.log(ONE, new Sum().total);
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "script/odd.js, can't bundle script/odd.js: export default 1;",
    "script/circle.js, modules that import each other",
    "script/none.js, no script script/none.js",
  })
  void whatCannotBeBundledIsAnError(String path, String problem) {
    assertThatThrownBy(() -> ScriptBundle.of(path))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void thePageScriptNeedsNoOtherFile() {
    String script = bundle("js/main.js");
    assertThat(script).contains("class Shell", "class Session");
    assertThat(Pattern.compile("(?m)^\\s*import\\b").matcher(script).find()).isFalse();
  }
}
