package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptsTest {
  @Test
  void aModuleBringsWhatItImportsButNotWhatOnlyItsTypesMention() {
    assertThat(Scripts.reachedFrom("js/quiz/shuffle.js").keySet())
        .containsExactly("js/quiz/sha256.js", "js/quiz/shuffle.js");
    assertThat(Scripts.reachedFrom(Scripts.MAIN).keySet())
        .contains("js/session/session.js", "js/shell/shell.js")
        .doesNotContain("js/session/setting.js");
  }
}
