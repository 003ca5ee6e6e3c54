package org.scormc.renderer;

import static java.nio.charset.StandardCharsets.UTF_8;
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
    assertThat(followed(PAGE))
        .isEqualTo(
            "<p>See <a href=\"#/two/start\"><em>that</em></a>,"
                + " or <a href=\"#/three/end\">Three</a>.</p>");
  }

  @Test
  void aPageThatStandsAloneHasWordsInTheirPlace() {
    assertThat(told(PAGE)).isEqualTo("<p>See <em>that</em> (lesson “&lt;Two&gt;”), or Three.</p>");
  }

  @Test
  void aPageWithoutThemIsTheSameEitherWay() {
    String page = "<p>Nothing <!-- else --> here.</p>";
    assertThat(followed(page)).isEqualTo(page);
    assertThat(told(page)).isEqualTo(page);
  }

  private static String followed(String page) {
    return new String(LessonLinks.followed(page.getBytes(UTF_8)), UTF_8);
  }

  private static String told(String page) {
    return new String(LessonLinks.told(page.getBytes(UTF_8)), UTF_8);
  }
}
