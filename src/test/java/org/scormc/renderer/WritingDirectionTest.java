package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingDirectionTest {
  @ParameterizedTest
  @CsvSource({
    "en, ltr",
    "fr-CA, ltr",
    "ar, rtl",
    "he-IL, rtl",
    "fa, rtl",
    "az, ltr",
    "az-Arab, rtl",
    "ar-Latn, ltr",
  })
  void aLanguageIsWrittenItsOwnWayUnlessTheTagNamesAScript(String tag, String direction) {
    assertThat(WritingDirection.of(tag)).isEqualTo(direction);
  }
}
