package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.WallClock;
import org.scormc.diagnostic.Code;
import org.scormc.simulation.Link;
import org.scormc.simulation.Link.Irregularity;
import org.scormc.simulation.Node;
import org.scormc.source.Located;
import org.scormc.source.Span;

/** Reads nodes, and the links between them: drawn one by one or by the name of a shape. */
final class TopologyParser {
  static final int MOST_NODES = 16;

  private static final List<String> SHAPES =
      List.of("pair", "mesh", "ring", "two-way-ring", "star", "tree", "single-leader");
  private static final int MOST_SKEW_MS = 1_000_000_000;

  private final ScenarioMapping yaml;
  private final ScenarioTerms terms;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Set<String> drawn = new TreeSet<>();
  private String shape = "";

  TopologyParser(ScenarioMapping yaml) {
    this.yaml = yaml;
    this.terms = yaml.terms();
  }

  /** Reads all; the terms then know the names of the nodes. */
  void parse() {
    readNodes();
    readLinks();
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Link> links() {
    return links;
  }

  /** The name of the shape; empty if the links are drawn one by one. */
  String shape() {
    return shape;
  }

  private void readNodes() {
    yaml.require("nodes");
    if (yaml.isList("nodes")) {
      for (Located<String> name : yaml.texts("nodes")) {
        terms.addNode(name);
        nodes.add(Node.leader(name.value()));
      }
    } else {
      yaml.mapping("nodes").ifPresent(this::special);
    }
    if (nodes.isEmpty() && yaml.has("nodes")) {
      terms.log().add(Code.WRONG_TYPE, yaml.place("nodes"), "no nodes", "at least one");
    }
    if (nodes.size() > MOST_NODES) {
      terms.log().add(Code.TOO_MANY, yaml.place("nodes"), nodes.size(), "nodes", MOST_NODES);
    }
  }

  private void special(ScenarioMapping all) {
    for (Located<String> name : all.keys()) {
      terms.addNode(name);
      if (all.isNothing(name.value())) {
        nodes.add(Node.leader(name.value()));
      } else {
        all.mapping(name.value()).ifPresent(node -> nodes.add(node(name.value(), node)));
      }
    }
  }

  private static Node node(String name, ScenarioMapping node) {
    WallClock clock =
        new WallClock(
            0,
            node.number("skew", -MOST_SKEW_MS, MOST_SKEW_MS, 0),
            node.number("drift", -999, 1000, 0));
    int priority = (int) node.number("priority", -1000, 1000, 0);
    boolean leader =
        node.word("role", "role", List.of("leader", "follower"), "leader").equals("leader");
    node.end();
    return new Node(name, clock, priority, leader);
  }

  private void readLinks() {
    yaml.mapping("topology").ifPresent(this::draw);
    for (ScenarioMapping link : yaml.mappings("links")) {
      if (link.has("between")) {
        between(link);
      } else {
        add(link(link), link.place("to"));
      }
      link.end();
    }
  }

  private void between(ScenarioMapping yamlLink) {
    List<Located<String>> ends = yamlLink.nodes("between");
    long delayMs = yamlLink.timeMs("delay");
    boolean fifo = yamlLink.flag("fifo", true);
    if (ends.size() != 2) {
      terms.log().add(Code.WRONG_TYPE, yamlLink.place("between"), ends.size() + " nodes", "two");
      return;
    }
    String first = ends.get(0).value();
    String second = ends.get(1).value();
    Span place = ends.get(1).span();
    add(new Link(first, second, delayMs, fifo, new TreeMap<>()), place);
    if (!first.equals(second)) {
      add(new Link(second, first, delayMs, fifo, new TreeMap<>()), place);
    }
  }

  /** One drawn link, at the start or in a fault; the caller ends the mapping. */
  static Link link(ScenarioMapping link) {
    Located<String> from = link.node("from");
    Located<String> to = link.node("to");
    Map<Integer, Irregularity> irregularities = new TreeMap<>();
    link.mapping("messages").ifPresent(messages -> irregularities(messages, irregularities));
    return new Link(
        from.value(), to.value(), link.timeMs("delay"), link.flag("fifo", true), irregularities);
  }

  private static void irregularities(
      ScenarioMapping messages, Map<Integer, Irregularity> irregularities) {
    for (Located<String> number : messages.keys()) {
      String key = number.value();
      if (!key.matches("[1-9][0-9]{0,3}")) {
        String expected = "the number of a message on this link, from 1";
        messages.terms().log().add(Code.BAD_VALUE, number.span(), key, expected);
      } else if (messages.isMapping(key)) {
        ScenarioMapping what = messages.mapping(key).orElseThrow();
        what.one(List.of("late", "again"))
            .ifPresent(
                word ->
                    irregularities.put(
                        Integer.parseInt(key),
                        word.equals("late")
                            ? new Irregularity.Late(what.timeMs("late"))
                            : new Irregularity.Twice(what.timeMs("again"))));
        what.end();
      } else {
        messages.word(key, "irregularity", List.of("lost"), "lost");
        irregularities.put(Integer.parseInt(key), new Irregularity.Lost());
      }
    }
  }

  /** Says so if a link leads to itself or is there already. */
  private void add(Link link, Span place) {
    if (link.from().equals(link.to())) {
      if (!link.from().isEmpty()) {
        terms.log().add(Code.LINK_TO_ITSELF, place, link.from());
      }
    } else if (!drawn.add(link.from() + ">" + link.to())) {
      terms.log().add(Code.LINK_TWICE, place, link.from(), link.to());
    } else {
      links.add(link);
    }
  }

  private void draw(ScenarioMapping topology) {
    topology.require("shape");
    shape = topology.word("shape", "shape", SHAPES, "");
    long delayMs = topology.timeMs("delay");
    int count = nodes.size();
    int least = shape.equals("two-way-ring") ? 3 : 2;
    if (!shape.isEmpty() && (count < least || (shape.equals("pair") && count > 2))) {
      String needs = shape.equals("pair") ? "two nodes" : least + " nodes or more";
      terms.log().add(Code.TOPOLOGY_MISFIT, topology.place("shape"), shape, needs, count);
    }
    switch (shape) {
      case "ring", "two-way-ring" -> ring(delayMs, shape.startsWith("two"), topology.place());
      case "star" -> star(topology.node("hub"), delayMs, true);
      case "single-leader" -> singleLeader(topology.node("leader"), delayMs);
      case "tree" -> tree(topology, delayMs);
      case "pair", "mesh" -> mesh(delayMs, topology.place());
      default -> {
        // an unknown shape draws nothing
      }
    }
    topology.end();
  }

  private void mesh(long delayMs, Span place) {
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size(); j++) {
        both(nodes.get(i).name(), nodes.get(j).name(), delayMs, place);
      }
    }
  }

  private void ring(long delayMs, boolean bothWays, Span place) {
    for (int i = 0; i < nodes.size() && nodes.size() > 1; i++) {
      String from = nodes.get(i).name();
      String to = nodes.get((i + 1) % nodes.size()).name();
      add(Link.of(from, to, delayMs), place);
      if (bothWays && nodes.size() > 2) {
        add(Link.of(to, from, delayMs), place);
      }
    }
  }

  private void star(Located<String> hub, long delayMs, boolean bothWays) {
    for (Node node : nodes) {
      if (!node.name().equals(hub.value()) && terms.nodes().contains(hub.value())) {
        add(Link.of(hub.value(), node.name(), delayMs), hub.span());
        if (bothWays) {
          add(Link.of(node.name(), hub.value(), delayMs), hub.span());
        }
      }
    }
  }

  private void singleLeader(Located<String> leader, long delayMs) {
    star(leader, delayMs, false);
    nodes.replaceAll(
        node ->
            node.name().equals(leader.value())
                ? node
                : new Node(node.name(), node.clock(), node.priority(), false));
  }

  private void tree(ScenarioMapping topology, long delayMs) {
    topology.require("children");
    topology
        .mapping("children")
        .ifPresent(
            children -> {
              for (Located<String> parent : children.keys()) {
                terms.requireNode(parent);
                for (Located<String> child : children.nodes(parent.value())) {
                  both(parent.value(), child.value(), delayMs, child.span());
                }
              }
            });
  }

  private void both(String first, String second, long delayMs, Span place) {
    add(Link.of(first, second, delayMs), place);
    if (!first.equals(second)) {
      add(Link.of(second, first, delayMs), place);
    }
  }
}
