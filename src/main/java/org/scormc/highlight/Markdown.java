package org.scormc.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of code in Markdown, each with the name of its language. */
final class Markdown {
  private static final Pattern FIRST_WORD = Pattern.compile("[A-Za-z][\\w-]*");
  private static final int LANGUAGE = 1;
  private static final int BLOCK = 3;

  private Markdown() {}

  /** All parts, blocks of code with the alias {@code language-…}. */
  static List<Part> named(List<Part> parts) {
    List<Part> named = new ArrayList<>();
    for (Part part : parts) {
      named.add(
          part instanceof Token token && token.content() instanceof Parts inner
              ? token.with(
                  new Parts(token.type().equals("code") ? code(inner.list()) : named(inner.list())))
              : part);
    }
    return named;
  }

  private static List<Part> code(List<Part> parts) {
    if (parts.size() > BLOCK
        && parts.get(LANGUAGE) instanceof Token language
        && language.type().equals("code-language")
        && language.content() instanceof Text name
        && parts.get(BLOCK) instanceof Token block
        && block.type().equals("code-block")) {
      List<Part> named = new ArrayList<>(parts);
      named.set(BLOCK, block.withAlias("language-" + language(name.text())));
      return named;
    }
    return parts;
  }

  /** The name by which Prism would know a language. */
  private static String language(String name) {
    Matcher word =
        FIRST_WORD.matcher(
            name.replaceAll("(?<=\\w)#", "sharp").replaceAll("(?<=\\w)\\+\\+", "pp"));
    return word.find() ? word.group().toLowerCase(Locale.ROOT) : "";
  }
}
