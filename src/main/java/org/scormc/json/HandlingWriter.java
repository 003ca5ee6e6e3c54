package org.scormc.json;

import java.util.Set;
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

/** Writes how conflicts are treated as {@link HandlingReader} reads it. */
final class HandlingWriter {
  private HandlingWriter() {}

  static Json.Members json(Handling handling) {
    Json.Members json = policy(handling.policy());
    if (handling.detector() != Detector.ORIGIN) {
      json.with("detector", Names.of(handling.detector()));
    }
    if (handling.missingRow() != MissingRow.INSERT) {
      json.with("missingRow", Names.of(handling.missingRow()));
    }
    return json;
  }

  /** Members for a policy; none if it is the one that stands where nothing is said. */
  private static Json.Members policy(Policy policy) {
    if (policy instanceof LastUpdateWins wins) {
      Json.Members json = recency(new Json.Members(), wins.recency());
      return wins.localToo() ? json : json.with("localToo", false);
    } else if (policy instanceof FirstUpdateWins wins) {
      return recency(named("firstUpdateWins"), wins.recency());
    } else if (policy instanceof ColumnLastUpdateWins wins) {
      return columns(wins);
    } else if (policy instanceof PerField fields) {
      return fields(fields);
    } else if (policy instanceof DeleteWins wins) {
      return otherwise("deleteWins", wins.otherwise());
    } else if (policy instanceof UpdateWins wins) {
      return otherwise("updateWins", wins.otherwise());
    } else if (policy instanceof Delta delta) {
      return otherwise("delta", delta.otherwise());
    }
    return named(simple(policy));
  }

  /** The name of a policy that needs nothing beside it. */
  private static String simple(Policy policy) {
    if (policy instanceof ApplyRemote) {
      return "applyRemote";
    } else if (policy instanceof KeepLocal) {
      return "keepLocal";
    } else if (policy instanceof NodePriority) {
      return "nodePriority";
    } else if (policy instanceof Siblings) {
      return "siblings";
    } else if (policy instanceof StopAtConflict) {
      return "stopAtConflict";
    } else if (policy instanceof AskPerson) {
      return "askPerson";
    }
    throw new IllegalArgumentException("no JSON stands for the policy " + policy);
  }

  private static Json.Members named(String policy) {
    return new Json.Members().with("policy", policy);
  }

  private static Json.Members otherwise(String name, Policy otherwise) {
    Json.Members inner = policy(otherwise);
    return inner.values().isEmpty() ? named(name) : named(name).with("otherwise", inner);
  }

  private static Json.Members recency(Json.Members json, Recency recency) {
    if (recency.time() != Time.WALL) {
      json.with("time", Names.of(recency.time()));
    }
    return recency.tie() == Tie.LARGER_NODE ? json : json.with("tie", Names.of(recency.tie()));
  }

  private static Json.Members columns(ColumnLastUpdateWins wins) {
    Json.Members json = recency(named("columnLastUpdateWins"), wins.recency());
    Json.Array groups = new Json.Array();
    for (Set<String> group : wins.groups()) {
      Json.Array columns = new Json.Array();
      group.forEach(columns::add);
      groups.add(columns);
    }
    return wins.groups().isEmpty() ? json : json.with("groups", groups);
  }

  private static Json.Members fields(PerField fields) {
    Json.Members json = named("perField");
    Json.Members blocks = new Json.Members();
    fields.blocks().forEach((column, block) -> blocks.with(column, Names.of(block)));
    if (!fields.blocks().isEmpty()) {
      json.with("blocks", blocks);
    }
    return fields.otherwise() == Block.TAKE_REMOTE
        ? json
        : json.with("otherwise", Names.of(fields.otherwise()));
  }
}
