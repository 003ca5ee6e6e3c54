package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scormc.course.ContainerKind;

class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\w+\\}");
  private static final Pattern PLATFORM = Pattern.compile("platform|plateforme");
  private static final Messages ENGLISH = Messages.forLanguage("en");
  private static final Messages FRENCH = Messages.forLanguage("fr-CA");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(FRENCH.texts().keySet()).isEqualTo(ENGLISH.texts().keySet());
    ENGLISH
        .texts()
        .forEach(
            (key, text) -> assertThat(places(FRENCH.get(key))).as(key).isEqualTo(places(text)));
  }

  @Test
  void noTextIsEmpty() {
    for (Messages messages : List.of(ENGLISH, FRENCH)) {
      assertThat(messages.texts().values()).noneMatch(String::isBlank);
    }
  }

  @Test
  void aLanguageWithoutWordsGetsEnglish() {
    assertThat(Messages.forLanguage("tlh").language()).isEqualTo("en");
    assertThat(FRENCH.language()).isEqualTo("fr");
  }

  @Test
  void onTheWebNoTextSpeaksOfATrainingPlatform() {
    assertThat(ENGLISH.on("web").get("script.save.saved")).isEqualTo("Saved in this browser");
    for (Messages messages : List.of(ENGLISH, FRENCH)) {
      // parts are launched by an LMS
      assertThat(messages.on("web").texts())
          .allSatisfy(
              (key, text) ->
                  assertThat(key.startsWith("part.") || !PLATFORM.matcher(text).find())
                      .as(key)
                      .isTrue());
    }
    assertThat(ENGLISH.on("scorm12").get("script.save.saved")).isEqualTo("Saved");
  }

  @Test
  void everyKindOfAsideHasALabel() {
    assertThat(Arrays.stream(ContainerKind.values()).filter(kind -> !kind.placement()))
        .allSatisfy(kind -> assertThat(ENGLISH.texts()).containsKey("aside." + kind.word()));
  }

  @Test
  void aTextThatIsMissingIsAnError() {
    assertThatThrownBy(() -> ENGLISH.get("no.such")).isInstanceOf(NoSuchElementException.class);
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().forEach(result -> places.add(result.group()));
    return places;
  }
}
