package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The scripts that the build has made of the page's modules; that they work is shown elsewhere. */
class ScriptsTest {
  private static final Pattern IMPORTED = Pattern.compile("import\\{([^}]*)}from\"([^\"]+)\";");
  private static final Pattern EXPORTED = Pattern.compile("export\\{([^}]*)};");

  @Test
  void theCourseIsOneScriptAndTheWorkshopTakesTheRestFromIt() {
    assertThat(script(Scripts.COURSE)).doesNotContain("import{", "from\"");
    List<MatchResult> imports = IMPORTED.matcher(script(Scripts.WORKSHOP)).results().toList();
    assertThat(imports).hasSize(1);
    assertThat(imports.get(0).group(2)).isEqualTo("./course.js");
    List<MatchResult> exports = EXPORTED.matcher(script(Scripts.COURSE)).results().toList();
    assertThat(exports).hasSize(1);
    assertThat(imports.get(0).group(1).split(","))
        .isNotEmpty()
        .isSubsetOf(exports.get(0).group(1).split(","));
  }

  @Test
  void theWorkshopExportsWhatItsModuleDoes() {
    assertThat(script(Scripts.WORKSHOP)).contains("export const{enliven,examine,fetchEngine}={");
  }

  @Test
  void privateMembersAreStillPrivate() {
    for (String path : List.of(Scripts.COURSE, Scripts.WORKSHOP)) {
      assertThat(script(path)).contains("this.#a").doesNotContain("privateMember");
    }
  }

  @Test
  void noScriptHasCommentsOrLines() {
    for (String path : List.of(Scripts.COURSE, Scripts.WORKSHOP)) {
      assertThat(script(path)).doesNotContain("/**", "// ", "\n ").hasLineCount(1);
    }
  }

  private static String script(String path) {
    return new String(Scripts.files().get(path), StandardCharsets.UTF_8);
  }
}
