package org.scormc.parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scormc.course.Course;
import org.scormc.course.Markdown;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Located;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML mapping whose keys are asked for one by one.
 *
 * <p>What is missing or of the wrong type goes to the log and is answered with something harmless,
 * so that one run finds all mistakes; {@link #end} then names the keys that nobody asked for.
 */
final class YamlMapping {
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,15})?(?:[eE][-+]?[0-9]{1,3})?");

  private final YamlFile yaml;
  private final MappingNode node;
  private final DiagnosticLog log;
  private final Filling filling;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final TreeSet<String> asked = new TreeSet<>();

  YamlMapping(YamlFile yaml, MappingNode node, DiagnosticLog log) {
    this(yaml, node, log, Filling.none());
  }

  private YamlMapping(YamlFile yaml, MappingNode node, DiagnosticLog log, Filling filling) {
    this.yaml = yaml;
    this.node = node;
    this.log = log;
    this.filling = filling;
    for (NodeTuple entry : node.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        log.add(Code.WRONG_TYPE, span(entry.getKeyNode()), describe(entry.getKeyNode()), "a key");
      } else if (entries.putIfAbsent(key.getValue(), entry) != null) {
        log.add(Code.DUPLICATE_KEY, span(key), key.getValue());
      }
    }
  }

  /** The same mapping as if nobody had asked it for anything, with nothing filled. */
  YamlMapping anew(DiagnosticLog other) {
    return new YamlMapping(yaml, node, other);
  }

  /** The same mapping with the blanks of its texts filled; what was asked for stays asked for. */
  YamlMapping filled(Filling blanks) {
    YamlMapping filled = new YamlMapping(yaml, node, log, blanks);
    filled.asked.addAll(asked);
    return filled;
  }

  /** The same mapping with another node in place of its own; what was asked for stays so. */
  YamlMapping over(BiFunction<YamlFile, MappingNode, MappingNode> change) {
    YamlMapping over = new YamlMapping(yaml, change.apply(yaml, node), log, filling);
    over.asked.addAll(asked);
    return over;
  }

  /** Where the mapping starts. */
  Span place() {
    Span whole = yaml.span(node);
    return whole.file().span(whole.start(), whole.start());
  }

  /** A text that must be there and not be blank. */
  Located<String> text(String key) {
    return required(key, this::textOf).orElse(new Located<>("", place()));
  }

  /** A text that may be missing. */
  Optional<Located<String>> optionalText(String key) {
    return value(key).flatMap(this::textOf);
  }

  /** An id that must be there: lower-case words of letters and digits joined by hyphens. */
  Located<String> id(String key) {
    Located<String> id = text(key);
    matching(
        id,
        Course::isId,
        "at most 64 lower-case letters and digits in words joined by `-`, such as `lag-read`");
    return id;
  }

  /** Says so if a text isn't of a form. */
  void matching(Located<String> text, Predicate<String> form, String expected) {
    if (!text.value().isEmpty() && !form.test(text.value())) {
      log.add(Code.BAD_VALUE, text.span(), text.value(), expected);
    }
  }

  /** Texts that may be missing: one, or a list of them. */
  List<Located<String>> texts(String key) {
    return items(key).stream().flatMap(item -> textOf(item).stream()).toList();
  }

  /** A whole number that must be there. */
  Located<Integer> integer(String key, int least, int most) {
    return required(key, found -> number(found, Tag.INT, "a whole number", least, most))
        .map(found -> new Located<>(found.value().intValue(), found.span()))
        .orElse(new Located<>(least, place()));
  }

  /** A whole number that may be missing. */
  int integer(String key, int least, int most, int otherwise) {
    return has(key) ? integer(key, least, most).value() : otherwise(key, otherwise);
  }

  /** A text, or a number or truth value as it is written, that may be missing. */
  Optional<Located<String>> scalar(String key) {
    return value(key).flatMap(this::scalarOf);
  }

  /** The same for each of a list; a single one is a list of one. */
  List<Located<String>> scalars(String key) {
    List<Node> found =
        holds(key, SequenceNode.class) ? items(key) : value(key).map(List::of).orElse(List.of());
    return found.stream().flatMap(item -> scalarOf(item).stream()).toList();
  }

  private Optional<Located<String>> scalarOf(Node found) {
    boolean plain = found instanceof ScalarNode && !found.getTag().equals(Tag.NULL);
    return plain && !YamlScalar.isText(found)
        ? Optional.of(new Located<>(((ScalarNode) found).getValue(), span(found)))
        : textOf(found);
  }

  /** A number from 0 to 1 that may be missing. */
  double fraction(String key, double otherwise) {
    return value(key)
        .flatMap(found -> number(found, Tag.FLOAT, "a number from 0 to 1", 0, 1))
        .map(Located::value)
        .orElse(otherwise);
  }

  /** A truth value that may be missing. */
  boolean flag(String key, boolean otherwise) {
    Optional<Node> found = value(key);
    if (found.isEmpty()) {
      return otherwise;
    }
    if (!(found.get() instanceof ScalarNode scalar)
        || !scalar.getTag().equals(Tag.BOOL)
        || !scalar.getValue().matches("true|false")) {
      log.add(Code.WRONG_TYPE, span(found.get()), describe(found.get()), "`true` or `false`");
      return otherwise;
    }
    return Boolean.parseBoolean(scalar.getValue());
  }

  /** A Markdown text; one that is missing is said to be, unless it is optional, and is empty. */
  Markdown markdown(String key, boolean optional) {
    MarkdownParser parser = new MarkdownParser(log);
    Optional<Node> found = optional ? value(key) : required(key, Optional::of);
    return found
        .flatMap(this::markdownOf)
        .orElseGet(() -> parser.parse(yaml.file(), "", offset -> place().start()));
  }

  /** Markdown texts in a list that may be missing. */
  List<Markdown> markdowns(String key) {
    return items(key).stream().flatMap(item -> markdownOf(item).stream()).toList();
  }

  private Optional<Markdown> markdownOf(Node found) {
    if (!isSound(found)) {
      return Optional.empty();
    }
    ScalarNode scalar = (ScalarNode) found;
    Span span = yaml.span(scalar);
    String fileText = yaml.file().text();
    int[] offsets = YamlScalar.offsets(scalar, fileText, span.start(), span.end());
    Filling.Filled filled =
        filling.fillMarkdown(
            scalar.getValue(), offset -> yaml.file().span(offsets[offset], offsets[offset] + 2));
    return Optional.of(
        new MarkdownParser(log)
            .parse(yaml.file(), filled.text(), offset -> offsets[filled.origin(offset)]));
  }

  /** Mappings in a list; what is no mapping is said to be. */
  List<YamlMapping> mappings(String key) {
    List<YamlMapping> mappings = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof MappingNode mapping) {
        mappings.add(new YamlMapping(yaml, mapping, log, filling));
      } else {
        log.add(Code.WRONG_TYPE, span(item), describe(item), "a mapping");
      }
    }
    return mappings;
  }

  /** The mapping under a key that may be missing; what is no mapping is said to be. */
  Optional<YamlMapping> mapping(String key) {
    Optional<Node> found = value(key);
    if (found.isEmpty() || found.get() instanceof MappingNode) {
      return found.map(inner -> new YamlMapping(yaml, (MappingNode) inner, log, filling));
    }
    log.add(Code.WRONG_TYPE, span(found.get()), describe(found.get()), "a mapping");
    return Optional.empty();
  }

  /** A mapping at the same place without any keys, for what is asked of a name alone. */
  YamlMapping nothing() {
    List<NodeTuple> none = List.of();
    return new YamlMapping(
        yaml,
        new MappingNode(
            node.getTag(), true, none, node.getFlowStyle(), node.getStartMark(), node.getEndMark()),
        log);
  }

  /** All keys, in a mapping whose keys are names that the author chose. */
  List<Located<String>> keys() {
    asked.addAll(entries.keySet());
    return entries.entrySet().stream()
        .map(entry -> new Located<>(entry.getKey(), span(entry.getValue().getKeyNode())))
        .toList();
  }

  /** Whether there is a value of a kind under a key. */
  boolean holds(String key, Class<? extends Node> kind) {
    return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode).stream()
        .anyMatch(kind::isInstance);
  }

  /** Where the value of a key stands; the start of the mapping if there is none. */
  Span place(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(entry -> span(entry.getValueNode()))
        .orElseGet(this::place);
  }

  /** Says so if a key that must be there is not. */
  void require(String key) {
    required(key, Optional::of);
  }

  /** The file that holds the mapping. */
  SourceFile file() {
    return yaml.file();
  }

  /** Names the keys that nobody asked for. */
  void end() {
    for (Map.Entry<String, NodeTuple> entry : entries.entrySet()) {
      if (!asked.contains(entry.getKey())) {
        Span place = span(entry.getValue().getKeyNode());
        log.add(
            Diagnostic.of(Code.UNKNOWN_KEY, place, entry.getKey())
                .withHint(Spelling.hintOrList(entry.getKey(), asked)));
      }
    }
  }

  /** Whether there is such a key. */
  boolean has(String key) {
    return entries.containsKey(key);
  }

  private int otherwise(String key, int value) {
    asked.add(key);
    return value;
  }

  /** What stands under a key that may be missing. */
  Optional<Node> value(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
  }

  private <T> Optional<T> required(String key, Function<Node, Optional<T>> read) {
    Optional<Node> found = value(key);
    if (found.isEmpty()) {
      log.add(Code.MISSING_KEY, place(), key);
      return Optional.empty();
    }
    return read.apply(found.get());
  }

  private List<Node> items(String key) {
    Optional<Node> found = value(key);
    if (found.isEmpty()) {
      return List.of();
    }
    if (found.get() instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    log.add(Code.WRONG_TYPE, span(found.get()), describe(found.get()), "a list");
    return List.of();
  }

  private Optional<Located<String>> textOf(Node found) {
    if (!isSound(found)) {
      return Optional.empty();
    }
    return Optional.of(new Located<>(filled((ScalarNode) found), span(found)));
  }

  private String filled(ScalarNode found) {
    return filling.fill(found.getValue(), offset -> span(found)).text().strip();
  }

  /** Whether a node holds text of allowed characters; says so if not. */
  private boolean isSound(Node found) {
    if (!YamlScalar.isText(found)) {
      Diagnostic wrong = Diagnostic.of(Code.WRONG_TYPE, span(found), describe(found), "text");
      boolean scalar = found instanceof ScalarNode && !found.getTag().equals(Tag.NULL);
      log.add(scalar ? wrong.withHint("put it in quotes") : wrong);
      return false;
    }
    if (((ScalarNode) found).getValue().isBlank()) {
      log.add(Code.EMPTY_VALUE, span(found));
      return false;
    }
    OptionalInt wrong = CourseFolder.badCharacter(((ScalarNode) found).getValue());
    if (wrong.isPresent()) {
      int codePoint = ((ScalarNode) found).getValue().codePointAt(wrong.getAsInt());
      log.add(Code.BAD_CHARACTER, span(found), CourseFolder.name(codePoint));
      return false;
    }
    return true;
  }

  private Optional<Located<Double>> number(
      Node found, Tag tag, String expected, int least, int most) {
    boolean whole = found.getTag().equals(Tag.INT);
    String text = found instanceof ScalarNode scalar ? scalar.getValue() : "";
    if ((!whole && !found.getTag().equals(tag)) || !NUMBER.matcher(text).matches()) {
      log.add(Code.WRONG_TYPE, span(found), describe(found), expected);
      return Optional.empty();
    }
    double value = Double.parseDouble(text);
    if (!(value >= least && value <= most)) {
      String range = "from " + least + " to " + most;
      log.add(
          Code.BAD_VALUE,
          span(found),
          text,
          expected.contains("from") ? expected : expected + " " + range);
      return Optional.empty();
    }
    return Optional.of(new Located<>(value, span(found)));
  }

  private Span span(Node of) {
    return yaml.span(of);
  }

  private static String describe(Node of) {
    return YamlScalar.describe(of);
  }
}
