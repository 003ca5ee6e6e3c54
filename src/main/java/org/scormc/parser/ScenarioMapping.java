package org.scormc.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Located;
import org.scormc.source.Span;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping of a scenario file: its words come from lists, its names must be known. */
final class ScenarioMapping {
  /** The latest time, a little over three years. */
  static final long MOST_MS = 100_000_000_000L;

  private final YamlMapping yaml;
  private final ScenarioTerms terms;

  ScenarioMapping(YamlMapping yaml, ScenarioTerms terms) {
    this.yaml = yaml;
    this.terms = terms;
  }

  ScenarioTerms terms() {
    return terms;
  }

  boolean has(String key) {
    return yaml.has(key);
  }

  boolean isList(String key) {
    return yaml.holds(key, SequenceNode.class);
  }

  boolean isMapping(String key) {
    return yaml.holds(key, MappingNode.class);
  }

  /** Whether a key stands there without a value. */
  boolean isNothing(String key) {
    return yaml.value(key).filter(node -> node.getTag().equals(Tag.NULL)).isPresent();
  }

  Span place() {
    return yaml.place();
  }

  Span place(String key) {
    return yaml.place(key);
  }

  List<Located<String>> keys() {
    return yaml.keys();
  }

  Located<String> text(String key) {
    return yaml.text(key);
  }

  Optional<Located<String>> optionalText(String key) {
    return yaml.optionalText(key);
  }

  boolean flag(String key, boolean otherwise) {
    return yaml.flag(key, otherwise);
  }

  List<Located<String>> texts(String key) {
    return yaml.texts(key);
  }

  /** Texts and numbers as they are written, in a list or alone. */
  List<Located<String>> scalars(String key) {
    return yaml.scalars(key);
  }

  void require(String key) {
    yaml.require(key);
  }

  void end() {
    yaml.end();
  }

  /** A mapping at the same place without any keys, for what is asked of a name alone. */
  ScenarioMapping nothing() {
    return new ScenarioMapping(yaml.nothing(), terms);
  }

  /** A mapping that may be missing. */
  Optional<ScenarioMapping> mapping(String key) {
    return yaml.mapping(key).map(inner -> new ScenarioMapping(inner, terms));
  }

  /** The mappings in a list that may be missing. */
  List<ScenarioMapping> mappings(String key) {
    return yaml.mappings(key).stream().map(inner -> new ScenarioMapping(inner, terms)).toList();
  }

  /** The name of a node that must be there. */
  Located<String> node(String key) {
    Located<String> name = yaml.text(key);
    terms.requireNode(name);
    return name;
  }

  /** Names of nodes, one or a list, of which at least one must be there. */
  List<Located<String>> nodes(String key) {
    if (!isList(key)) {
      return List.of(node(key));
    }
    List<Located<String>> names = yaml.texts(key);
    names.forEach(terms::requireNode);
    if (names.isEmpty()) {
      terms.log().add(Code.WRONG_TYPE, place(key), "an empty list", "at least one node");
    }
    return names;
  }

  /** A true time that must be there, in milliseconds. */
  long timeMs(String key) {
    yaml.require(key);
    return timeMs(key, 0);
  }

  /** A true time that may be missing, in milliseconds. */
  long timeMs(String key, long otherwiseMs) {
    Optional<Located<Long>> time = whole(key);
    if (time.isPresent() && (time.get().value() < 0 || time.get().value() > MOST_MS)) {
      Span span = time.get().span();
      terms.log().add(Code.TIME_OUT_OF_RANGE, span, time.get().value(), MOST_MS);
      return otherwiseMs;
    }
    return time.map(Located::value).orElse(otherwiseMs);
  }

  /** A whole number that must be there. */
  long number(String key, long least, long most) {
    yaml.require(key);
    return number(key, least, most, least);
  }

  /** A whole number that may be missing. */
  long number(String key, long least, long most, long otherwise) {
    Optional<Located<Long>> found = whole(key);
    if (found.isPresent() && (found.get().value() < least || found.get().value() > most)) {
      String range = "a whole number from " + least + " to " + most;
      terms.log().add(Code.BAD_VALUE, found.get().span(), found.get().value(), range);
      return otherwise;
    }
    return found.map(Located::value).orElse(otherwise);
  }

  /** Whether there is a number. */
  boolean isNumber(String key) {
    return yaml.value(key).filter(node -> node.getTag().equals(Tag.INT)).isPresent();
  }

  private Optional<Located<Long>> whole(String key) {
    Optional<Node> found = yaml.value(key);
    Span span = yaml.place(key);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (!isNumber(key)) {
      String shown = YamlScalar.describe(found.get());
      terms.log().add(Code.WRONG_TYPE, span, shown, "a whole number");
      return Optional.empty();
    }
    String text = ((ScalarNode) found.get()).getValue();
    try {
      return Optional.of(new Located<>(Long.parseLong(text), span));
    } catch (NumberFormatException e) {
      terms.log().add(Code.BAD_VALUE, span, text, "a number of at most 18 digits");
      return Optional.empty();
    }
  }

  /** One of the constants of an enum, in its written form; another if there is no such key. */
  <E extends Enum<E>> E choice(String key, String what, E otherwise) {
    List<E> constants = Arrays.asList(otherwise.getDeclaringClass().getEnumConstants());
    String found = word(key, what, constants.stream().map(ScenarioMapping::word).toList(), "");
    return constants.stream()
        .filter(constant -> word(constant).equals(found))
        .findFirst()
        .orElse(otherwise);
  }

  /** One of a list of words; another if there is no such key. */
  String word(String key, String what, List<String> known, String otherwise) {
    Optional<Located<String>> found = yaml.optionalText(key);
    if (found.isPresent() && !known.contains(found.get().value())) {
      String word = found.get().value();
      terms
          .log()
          .add(
              Diagnostic.of(Code.UNKNOWN_WORD, found.get().span(), what, word)
                  .withHint(Spelling.hintOrList(word, known)));
      return otherwise;
    }
    return found.map(Located::value).orElse(otherwise);
  }

  /** How a constant is written in a file: {@code last-update} for {@code LAST_UPDATE}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of several keys that says what the mapping is about; empty if it is not just one. */
  Optional<String> one(List<String> choices) {
    List<String> there = new ArrayList<>(choices);
    there.removeIf(choice -> !has(choice));
    if (there.size() != 1) {
      String found = there.isEmpty() ? "none" : "`" + String.join("` and `", there) + "`";
      terms.log().add(Code.NOT_ONE_THING, yaml.place(), found, String.join("`, `", choices));
      // what stands beside it can't be judged, so it is not called unknown
      yaml.keys();
      return Optional.empty();
    }
    return Optional.of(there.get(0));
  }
}
