package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;

class ScriptsTest {
  @Test
  void joinedModulesDoWhatTheModulesDo() {
    Map<String, String> modules =
        Map.of(
            "js/main.js",
            """
            /** A comment. */
            import { twice, SECRET as other } from "./a/twice.js";
            import * as words from "./words.js";
            const SECRET = 1;
            var result = words.join(twice(other), SECRET);
            """,
            "js/a/twice.js",
            """
            import {
              join,
            } from "../words.js";
            export const SECRET = "b";
            export function twice(text) {
              // doubles
              return join(text, text);
            }
            """,
            "js/words.js",
            """
            const SECRET = "-";
            export const join = (a, b) => a + SECRET + b;
            export {};
            """);
    String joined = Scripts.join("js/main.js", modules::get);
    assertThat(joined).doesNotContain("comment", "doubles", "import", "export");
    try (Context context = Context.enter()) {
      context.setInterpretedMode(true);
      context.setLanguageVersion(Context.VERSION_ES6);
      var scope = context.initSafeStandardObjects();
      context.evaluateString(scope, joined, "joined", 1, null);
      assertThat(scope.get("result", scope)).hasToString("b-b-1");
    }
  }

  @Test
  void aModuleThatManyNeedIsRunOnce() {
    Map<String, String> modules =
        Map.of(
            "js/main.js", "import { b } from \"./b.js\";\nimport { c } from \"./c.js\";\nb(c);\n",
            "js/b.js", "import { c } from \"./c.js\";\nexport const b = c;\n",
            "js/c.js", "export function c() {}\n");
    assertThat(Scripts.join("js/main.js", modules::get)).containsOnlyOnce("function c() {}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import x from \"./b.js\";\n",
        "export default 1;\n",
        "export let x = 1;\n",
        "export { x } from \"./b.js\";\n",
        "import \"./b.js\";\n",
        "import { x } from \"./main.js\";\n"
      })
  void aFormThatCannotBeJoinedIsRefused(String code) {
    Map<String, String> modules =
        Map.of("js/main.js", "import { a } from \"./a.js\";\n", "js/a.js", code, "js/b.js", "");
    assertThatThrownBy(() -> Scripts.join("js/main.js", modules::get))
        .isInstanceOf(IllegalStateException.class);
  }
}
