package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.AskPerson;
import org.scormc.conflict.Block;
import org.scormc.conflict.ColumnLastUpdateWins;
import org.scormc.conflict.DeleteWins;
import org.scormc.conflict.Delta;
import org.scormc.conflict.Detector;
import org.scormc.conflict.FirstUpdateWins;
import org.scormc.conflict.KeepLocal;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.MissingRow;
import org.scormc.conflict.NodePriority;
import org.scormc.conflict.PerField;
import org.scormc.conflict.Policy;
import org.scormc.conflict.Recency;
import org.scormc.conflict.Siblings;
import org.scormc.conflict.StopAtConflict;
import org.scormc.conflict.Tie;
import org.scormc.conflict.Time;
import org.scormc.conflict.UpdateWins;
import org.scormc.simulation.Handling;
import org.scormc.simulation.Scenario;
import org.scormc.source.Located;

/**
 * Reads how conflicts are found and resolved. Which further keys there may be depends on the
 * policy, so that a key which would have no effect is an unknown one.
 */
final class ConflictsParser {
  private static final String USUAL = "last-update-wins";
  private static final Handling STANDARD =
      Handling.of(Detector.ORIGIN, new LastUpdateWins(Recency.WALL, true));
  private static final List<String> POLICIES =
      List.of(
          "apply-remote",
          "keep-local",
          USUAL,
          "first-update-wins",
          "node-priority",
          "delete-wins",
          "update-wins",
          "column-last-update-wins",
          "delta",
          "per-field",
          "siblings",
          "stop-at-conflict",
          "ask-person");

  private final Map<String, Handling> byKey = new TreeMap<>();
  private final Map<String, Handling> byTable = new TreeMap<>();
  private Handling general = STANDARD;

  /** Reads {@code conflicts} of a scenario whose keys are known. */
  void parse(ScenarioMapping scenario) {
    scenario.mapping("conflicts").ifPresent(this::read);
  }

  /** How conflicts are treated where nothing else is said. */
  Handling general() {
    return general;
  }

  /** How conflicts are treated for the keys of single tables. */
  Map<String, Handling> byTable() {
    return byTable;
  }

  /** How conflicts are treated for single keys. */
  Map<String, Handling> byKey() {
    return byKey;
  }

  private void read(ScenarioMapping conflicts) {
    general = handling(conflicts, STANDARD);
    special(conflicts, "tables", conflicts.terms()::requireTable, byTable, table -> general);
    special(
        conflicts,
        "keys",
        conflicts.terms()::requireKey,
        byKey,
        key -> byTable.getOrDefault(Scenario.tableOf(key), general));
    conflicts.end();
  }

  /** Whether anything may stop a feed. */
  boolean canStop() {
    List<Handling> all = new ArrayList<>(byKey.values());
    all.addAll(byTable.values());
    all.add(general);
    return all.stream()
        .anyMatch(
            handling -> handling.missingRow() == MissingRow.STOP || canStop(handling.policy()));
  }

  private static boolean canStop(Policy policy) {
    if (policy instanceof DeleteWins wins) {
      return canStop(wins.otherwise());
    } else if (policy instanceof UpdateWins wins) {
      return canStop(wins.otherwise());
    } else if (policy instanceof Delta delta) {
      return canStop(delta.otherwise());
    }
    return policy instanceof StopAtConflict;
  }

  /** What is said for single keys or tables; what it leaves out is as for the larger whole. */
  private static void special(
      ScenarioMapping conflicts,
      String kind,
      Consumer<Located<String>> require,
      Map<String, Handling> found,
      Function<String, Handling> otherwise) {
    Optional<ScenarioMapping> all = conflicts.mapping(kind);
    for (Located<String> name : all.map(ScenarioMapping::keys).orElse(List.of())) {
      require.accept(name);
      all.flatMap(yaml -> yaml.mapping(name.value()))
          .ifPresent(
              yaml -> {
                found.put(name.value(), handling(yaml, otherwise.apply(name.value())));
                yaml.end();
              });
    }
  }

  /** What a mapping leaves out is as in another handling. */
  private static Handling handling(ScenarioMapping yaml, Handling otherwise) {
    return new Handling(
        yaml.choice("detect", "detection", otherwise.detector()),
        yaml.has("policy") ? policy(yaml, USUAL) : adjusted(yaml, otherwise.policy()),
        yaml.choice("missing-row", "answer to a missing row", otherwise.missingRow()));
  }

  /** Without a policy of its own, only the standard one can be adjusted. */
  private static Policy adjusted(ScenarioMapping yaml, Policy otherwise) {
    return otherwise.equals(STANDARD.policy()) ? policy(yaml, USUAL) : otherwise;
  }

  private static Policy policy(ScenarioMapping yaml, String otherwise) {
    return switch (yaml.word("policy", "policy", POLICIES, otherwise)) {
      case "apply-remote" -> new ApplyRemote();
      case "keep-local" -> new KeepLocal();
      case "first-update-wins" -> new FirstUpdateWins(recency(yaml));
      case "node-priority" -> new NodePriority();
      case "delete-wins" -> new DeleteWins(inner(yaml));
      case "update-wins" -> new UpdateWins(inner(yaml));
      case "column-last-update-wins" -> new ColumnLastUpdateWins(recency(yaml), groups(yaml));
      case "delta" -> new Delta(inner(yaml));
      case "per-field" -> perField(yaml);
      case "siblings" -> new Siblings();
      case "stop-at-conflict" -> new StopAtConflict();
      case "ask-person" -> new AskPerson();
      default -> new LastUpdateWins(recency(yaml), yaml.flag("local-writes-too", true));
    };
  }

  private static Recency recency(ScenarioMapping yaml) {
    return new Recency(
        yaml.choice("clock", "clock", Time.WALL),
        yaml.choice("tie", "tie-breaker", Tie.LARGER_NODE));
  }

  /** The policy inside a policy: its name, or a mapping if it needs more than that. */
  private static Policy inner(ScenarioMapping yaml) {
    if (yaml.has("otherwise") && !yaml.isMapping("otherwise")) {
      String name = yaml.word("otherwise", "policy", POLICIES, USUAL);
      return policy(yaml.nothing(), name);
    }
    return yaml.mapping("otherwise")
        .map(
            inner -> {
              Policy policy = policy(inner, USUAL);
              inner.end();
              return policy;
            })
        .orElse(STANDARD.policy());
  }

  private static List<Set<String>> groups(ScenarioMapping yaml) {
    List<Set<String>> groups = new ArrayList<>();
    yaml.mapping("groups")
        .ifPresent(
            named -> {
              for (Located<String> name : named.keys()) {
                Set<String> columns = new TreeSet<>();
                named.texts(name.value()).forEach(column -> columns.add(column.value()));
                groups.add(columns);
              }
            });
    return groups;
  }

  private static Policy perField(ScenarioMapping yaml) {
    Map<String, Block> blocks = new TreeMap<>();
    yaml.mapping("blocks")
        .ifPresent(
            columns -> {
              for (Located<String> column : columns.keys()) {
                blocks.put(column.value(), block(columns, column.value()));
              }
            });
    return new PerField(blocks, yaml.choice("otherwise", "block", Block.TAKE_REMOTE));
  }

  /** A block, or a data type that merges its own states. */
  private static Block block(ScenarioMapping columns, String column) {
    boolean typed =
        columns.scalars(column).stream()
            .anyMatch(word -> ColumnTypes.named(word.value()).isPresent());
    return typed ? Block.MERGE_STATES : columns.choice(column, "block", Block.TAKE_REMOTE);
  }
}
