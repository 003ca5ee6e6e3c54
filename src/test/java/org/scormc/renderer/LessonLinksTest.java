package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LessonLinksTest {
  private static final String PAGE =
      "<p>See "
          + LessonLinks.before("#/two/start")
          + "<em>that</em>"
          + LessonLinks.behind(" (lesson “<Two>”)")
          + ", or "
          + LessonLinks.before("#/three/end")
          + "Three"
          + LessonLinks.behind("")
          + ".</p>";

  @Test
  void aPageThatReachesOtherLessonsHasLinksToThem() {
    assertThat(LessonLinks.followed(PAGE))
        .isEqualTo(
            "<p>See <a href=\"#/two/start\"><em>that</em></a>,"
                + " or <a href=\"#/three/end\">Three</a>.</p>");
  }

  @Test
  void aPageThatStandsAloneHasWordsInTheirPlace() {
    assertThat(LessonLinks.told(PAGE))
        .isEqualTo("<p>See <em>that</em> (lesson “&lt;Two&gt;”), or Three.</p>");
  }

  @Test
  void aPageWithoutThemIsTheSameEitherWay() {
    String page = "<p>Nothing <!-- else --> here.</p>";
    assertThat(LessonLinks.followed(page)).isEqualTo(page);
    assertThat(LessonLinks.told(page)).isEqualTo(page);
  }
}
