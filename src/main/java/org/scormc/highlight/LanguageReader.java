package org.scormc.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads what the build of scormc made of Prism's languages. */
final class LanguageReader {
  private final String name;
  private final List<Grammar> grammars = new ArrayList<>();
  private final Map<String, Grammar> named = new TreeMap<>();
  private List<String> components = List.of();
  private Optional<Template> template = Optional.empty();

  /** How many grammars have begun. */
  private int begun;

  private LanguageReader(String name) {
    this.name = name;
  }

  /** The language of a name. */
  static Language read(String name) {
    LanguageReader reader = new LanguageReader(name);
    lines(name).forEach(reader::take);
    return new Language(name, reader.components, reader.named, reader.template);
  }

  /** Names of languages by their names and their aliases. */
  static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (String line : lines("languages")) {
      String[] known = line.split(" ", -1);
      for (String alias : known) {
        names.put(alias, known[0]);
      }
    }
    return names;
  }

  private static List<String> lines(String file) {
    try (InputStream in = LanguageReader.class.getResourceAsStream(file + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no grammars of " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String line) {
    String[] fields = line.split("\t", -1);
    switch (fields[0]) {
      case "parts" -> components = List.of(fields[1].split(" "));
      case "name" -> named.put(fields[1], grammar(fields[2]));
      case "template" ->
          template =
              Optional.of(
                  new Template(
                      name,
                      named.get(name),
                      grammar(fields[1]),
                      Pattern.compile(fields[2], Pattern.DOTALL)));
      case "grammar" -> begun++;
      case "rule" ->
          grammar(begun - 1)
              .add(
                  new Rule(
                      fields[1],
                      fields[2],
                      fields[3].isEmpty() ? Optional.empty() : Optional.of(grammar(fields[3])),
                      fields[4],
                      fields[5]));
      default -> throw new IllegalStateException("no line of grammars: " + line);
    }
  }

  private Grammar grammar(String number) {
    return grammar(Integer.parseInt(number));
  }

  private Grammar grammar(int number) {
    while (grammars.size() <= number) {
      grammars.add(new Grammar());
    }
    return grammars.get(number);
  }
}
