package org.scormc.highlight;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Colours code while a course is built, so that no learner's browser has to. */
public final class CodeHighlighter {
  private final Map<String, String> names = LanguageReader.names();
  private final Map<String, Language> languages = new ConcurrentHashMap<>();

  /**
   * Code as HTML with a {@code span class="token …"} around each part that has a colour.
   *
   * @param code the code
   * @param language Prism's name of its language, or one of Prism's aliases; case doesn't count
   * @return empty if Prism doesn't know the language
   */
  public Optional<String> highlight(String code, String language) {
    return Optional.ofNullable(names.get(language.toLowerCase(Locale.ROOT)))
        .map(name -> languages.computeIfAbsent(name, LanguageReader::read))
        .map(known -> DeepStack.with(code.length(), () -> known.html(code)));
  }
}
