package org.scormc.renderer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words of the user interface in one language. */
final class Messages {
  private static final String FALLBACK = "en";

  private final String language;
  private final String direction;
  private final SortedMap<String, String> texts;

  private Messages(String language, SortedMap<String, String> texts) {
    this.language = language;
    this.direction = WritingDirection.of(language);
    this.texts = Collections.unmodifiableSortedMap(texts);
  }

  /**
   * The words for a course in some language, in English if there are none in its own.
   *
   * @param languageTag a BCP 47 tag, of which only the language itself counts
   */
  static Messages forLanguage(String languageTag) {
    String language = Locale.forLanguageTag(languageTag).getLanguage();
    return Messages.class.getResource(resource(language)) == null ? load(FALLBACK) : load(language);
  }

  /**
   * The words for pages that talk to something: a text whose key is another's behind the word for
   * it and a dot stands in that one's place.
   *
   * @param runTime the word of {@link org.scormc.course.Target#runTime}
   */
  Messages on(String runTime) {
    SortedMap<String, String> own = new TreeMap<>(texts);
    String prefix = runTime + ".";
    texts.tailMap(prefix).entrySet().stream()
        .takeWhile(text -> text.getKey().startsWith(prefix))
        .forEach(text -> own.put(text.getKey().substring(prefix.length()), text.getValue()));
    return new Messages(language, own);
  }

  /** The language of the words, as a BCP 47 tag. */
  String language() {
    return language;
  }

  /** Which way they are written: {@code ltr} or {@code rtl}. */
  String direction() {
    return direction;
  }

  /** All texts by key. */
  SortedMap<String, String> texts() {
    return texts;
  }

  /**
   * The text with a key.
   *
   * @throws NoSuchElementException if there is none
   */
  String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new NoSuchElementException("no text for " + key + " in " + language);
    }
    return text;
  }

  private static Messages load(String language) {
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(resource(language));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return new Messages(language, texts);
  }

  private static String resource(String language) {
    return "messages_" + language + ".properties";
  }
}
