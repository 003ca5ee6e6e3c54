package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Span;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Puts values in place of names written {@code $name} without quotes, before anything else reads
 * the YAML. A number stands at the place of its name; other nodes keep the place where they were
 * written.
 */
final class Replacement {
  private static final Pattern REFERENCE = Pattern.compile("\\$([\\p{L}\\p{N}_-]+)");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

  private final Map<String, Node> nodes = new TreeMap<>();
  private final Map<String, String> numbers = new TreeMap<>();
  private final TreeSet<String> used = new TreeSet<>();
  private final DiagnosticLog log;

  Replacement(DiagnosticLog log) {
    this.log = log;
  }

  /** Lets a name stand for a node. */
  void put(String name, Node node) {
    numbers.remove(name);
    nodes.put(name, node);
  }

  /** Lets a name stand for a whole number; other texts are passed over. */
  void put(String name, String number) {
    if (NUMBER.matcher(number).matches()) {
      nodes.remove(name);
      numbers.put(name, number);
    }
  }

  /** Whether a name was replaced anywhere. */
  boolean isUsed(String name) {
    return used.contains(name);
  }

  /** The mapping with everything replaced, but for what stands under some of its keys. */
  YamlMapping in(YamlMapping mapping, List<String> untouched) {
    return mapping.over(
        (yaml, node) -> {
          List<NodeTuple> entries = new ArrayList<>();
          for (NodeTuple entry : node.getValue()) {
            boolean kept =
                entry.getKeyNode() instanceof ScalarNode key && untouched.contains(key.getValue());
            entries.add(kept ? entry : replaced(yaml, entry));
          }
          return copy(node, entries);
        });
  }

  private NodeTuple replaced(YamlFile yaml, NodeTuple entry) {
    return new NodeTuple(entry.getKeyNode(), replaced(yaml, entry.getValueNode()));
  }

  private Node replaced(YamlFile yaml, Node node) {
    if (node instanceof MappingNode mapping) {
      return copy(mapping, mapping.getValue().stream().map(one -> replaced(yaml, one)).toList());
    }
    if (node instanceof SequenceNode list) {
      return new SequenceNode(
          list.getTag(),
          true,
          list.getValue().stream().map(one -> replaced(yaml, one)).toList(),
          list.getFlowStyle(),
          list.getStartMark(),
          list.getEndMark());
    }
    return scalar(node, yaml.span(node));
  }

  private Node scalar(Node node, Span span) {
    if (!(node instanceof ScalarNode scalar) || scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return node;
    }
    Matcher reference = REFERENCE.matcher(scalar.getValue());
    if (!reference.matches()) {
      return node;
    }
    String name = reference.group(1);
    used.add(name);
    Optional<Node> found = Optional.ofNullable(nodes.get(name));
    if (found.isPresent()) {
      return found.get();
    }
    Optional<String> number = Optional.ofNullable(numbers.get(name));
    if (number.isEmpty()) {
      TreeSet<String> known = new TreeSet<>(nodes.keySet());
      known.addAll(numbers.keySet());
      log.add(
          Diagnostic.of(Code.UNKNOWN_PARAMETER, span, name)
              .withHint(Spelling.hintOrList(name, known)));
    }
    return new ScalarNode(
        Tag.INT,
        true,
        number.orElse("0"),
        ScalarStyle.PLAIN,
        node.getStartMark(),
        node.getEndMark());
  }

  private static MappingNode copy(MappingNode node, List<NodeTuple> entries) {
    return new MappingNode(
        node.getTag(), true, entries, node.getFlowStyle(), node.getStartMark(), node.getEndMark());
  }
}
