package org.scormc.renderer;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
final class WritingDirection {
  private static final Set<String> LANGUAGES =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");
  private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

  private WritingDirection() {}

  /** The value of HTML's {@code dir} for a BCP 47 tag; a script in the tag decides. */
  static String of(String languageTag) {
    Locale locale = Locale.forLanguageTag(languageTag);
    boolean rightToLeft =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(locale.getLanguage())
            : SCRIPTS.contains(locale.getScript());
    return rightToLeft ? "rtl" : "ltr";
  }
}
