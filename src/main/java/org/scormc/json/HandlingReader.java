package org.scormc.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

/**
 * Reads how conflicts are treated: {@code detector}, {@code policy} and {@code missingRow}, and
 * beside them what the policy needs: {@code time}, {@code tie}, {@code localToo}, {@code groups},
 * {@code blocks}, {@code otherwise}.
 */
final class HandlingReader {
  private HandlingReader() {}

  static Handling read(Json.Members json) {
    return new Handling(
        Names.constant(Detector.values(), json.text("detector", "origin")),
        policy(json.text("policy", "lastUpdateWins"), json),
        Names.constant(MissingRow.values(), json.text("missingRow", "insert")));
  }

  private static Policy policy(String name, Json.Members json) {
    Recency recency =
        new Recency(
            Names.constant(Time.values(), json.text("time", "wall")),
            Names.constant(Tie.values(), json.text("tie", "largerNode")));
    return switch (name) {
      case "applyRemote" -> new ApplyRemote();
      case "keepLocal" -> new KeepLocal();
      case "lastUpdateWins" -> new LastUpdateWins(recency, json.flag("localToo", true));
      case "firstUpdateWins" -> new FirstUpdateWins(recency);
      case "nodePriority" -> new NodePriority();
      case "deleteWins" -> new DeleteWins(otherwise(json));
      case "updateWins" -> new UpdateWins(otherwise(json));
      case "columnLastUpdateWins" -> new ColumnLastUpdateWins(recency, groups(json));
      case "delta" -> new Delta(otherwise(json));
      case "perField" -> perField(json);
      case "siblings" -> new Siblings();
      case "stopAtConflict" -> new StopAtConflict();
      case "askPerson" -> new AskPerson();
      default -> throw new IllegalArgumentException("there is no policy `" + name + "`");
    };
  }

  /** A policy inside a policy is an object of its own; last update wins if there is none. */
  private static Policy otherwise(Json.Members json) {
    Json.Members inner =
        json.get("otherwise").map(ScenarioReader::object).orElseGet(Json.Members::new);
    return policy(inner.text("policy", "lastUpdateWins"), inner);
  }

  private static List<Set<String>> groups(Json.Members json) {
    List<Set<String>> groups = new ArrayList<>();
    for (Json group : json.array("groups")) {
      groups.add(new TreeSet<>(new Json.Members().with("group", group).texts("group")));
    }
    return groups;
  }

  private static Policy perField(Json.Members json) {
    Map<String, Block> blocks = new TreeMap<>();
    Json.Members named = new Json.Members(json.members("blocks"));
    for (String column : named.values().keySet()) {
      blocks.put(column, Names.constant(Block.values(), named.text(column)));
    }
    return new PerField(
        blocks, Names.constant(Block.values(), json.text("otherwise", "takeRemote")));
  }
}
