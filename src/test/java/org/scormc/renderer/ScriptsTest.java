package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
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
              const both = /** @type {string} */ (`${text}`);
              return join(both, text);
            }
            """,
            "js/words.js",
            """
            const SECRET = "-";
            export const join = (a, b) => a + SECRET + b;
            export {};
            """);
    String joined = join(modules);
    assertThat(joined).doesNotContain("comment", "doubles", "import", "export", "@type", "\n ");
    assertThat(result(joined)).isEqualTo("b-b-1");
  }

  @Test
  void aLaterScriptUsesTheModulesOfTheFirstAndExportsItsOwn() {
    Map<String, String> modules =
        Map.of(
            "js/main.js",
            "import { first as a } from \"./a.js\";\nimport { own } from \"./own.js\";\nown(a);\n",
            "js/later.js",
            """
            import { first } from "./a.js";
            import { second } from "./b.js";
            export function both() {
              return first + second;
            }
            var result = both();
            """,
            "js/a.js",
            "export const first = \"a\";\n",
            "js/b.js",
            "import { first } from \"./a.js\";\nexport const second = first + \"b\";\n",
            "js/own.js",
            "export const own = () => undefined;\n");
    Map<String, String> mains = new LinkedHashMap<>();
    mains.put("js/one.js", "js/main.js");
    mains.put("js/two.js", "js/later.js");
    Map<String, String> scripts = Scripts.join(mains, modules::get);
    assertThat(scripts.keySet()).containsExactly("js/one.js", "js/two.js");
    assertThat(scripts.get("js/one.js")).endsWith("export { module1 };\n").contains("const own");
    assertThat(scripts.get("js/two.js"))
        .startsWith("import { module1 } from \"./one.js\";\n")
        .endsWith("export { both };\n")
        .doesNotContain("const first =", "const own");
    String together = scripts.get("js/one.js") + scripts.get("js/two.js");
    assertThat(result(together.replaceAll("(?m)^(?:import|export) .*\\R", ""))).isEqualTo("aab");
  }

  @Test
  void noScriptRunsTheMainModuleOfAnother() {
    Map<String, String> modules =
        Map.of("js/main.js", "", "js/later.js", "import { a } from \"./main.js\";\n");
    Map<String, String> mains = new LinkedHashMap<>();
    mains.put("js/one.js", "js/main.js");
    mains.put("js/two.js", "js/later.js");
    assertThatThrownBy(() -> Scripts.join(mains, modules::get))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aModuleThatManyNeedIsRunOnce() {
    Map<String, String> modules =
        Map.of(
            "js/main.js", "import { b } from \"./b.js\";\nimport { c } from \"./c.js\";\nb(c);\n",
            "js/b.js", "import { c } from \"./c.js\";\nexport const b = c;\n",
            "js/c.js", "export function c() {}\n");
    assertThat(join(modules)).containsOnlyOnce("function c() {}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import x from \"./b.js\";\n",
        "export default 1;\n",
        "export let x = 1;\n",
        "export { x } from \"./b.js\";\n",
        "import \"./b.js\";\n",
        "import { x } from \"./main.js\";\n",
        "export const a = `over\n  lines`;\n"
      })
  void aFormThatCannotBeJoinedIsRefused(String code) {
    Map<String, String> modules =
        Map.of("js/main.js", "import { a } from \"./a.js\";\n", "js/a.js", code, "js/b.js", "");
    assertThatThrownBy(() -> join(modules)).isInstanceOf(IllegalStateException.class);
  }

  private static String join(Map<String, String> modules) {
    return Scripts.join(Map.of("js/course.js", "js/main.js"), modules::get).get("js/course.js");
  }

  /** What the script leaves in its variable {@code result}. */
  private static String result(String script) {
    try (Context context = Context.enter()) {
      context.setInterpretedMode(true);
      context.setLanguageVersion(Context.VERSION_ES6);
      var scope = context.initSafeStandardObjects();
      context.evaluateString(scope, script, "joined", 1, null);
      return scope.get("result", scope).toString();
    }
  }
}
