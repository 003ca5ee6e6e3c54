package org.scormc.json;

import java.util.List;
import org.scormc.simulation.Fault;

/** Writes a fault as {@link FaultReader} reads it. */
final class FaultWriter {
  private FaultWriter() {}

  static Json.Members json(Fault fault) {
    return ofLink(new Json.Members().with("atMs", fault.timeMs()), fault);
  }

  private static Json.Members ofLink(Json.Members json, Fault fault) {
    if (fault instanceof Fault.Cut cut) {
      json.with("cut", names(cut.from())).with("from", names(cut.to()));
      return cut.bothWays() ? json : json.with("oneWay", true);
    } else if (fault instanceof Fault.Heal heal) {
      return json.with("heal", names(heal.from())).with("from", names(heal.to()));
    } else if (fault instanceof Fault.AddLink add) {
      add.inPlaceOf().ifPresent(node -> json.with("inPlaceOf", node));
      return json.with("addLink", ScenarioWriter.link(add.link()));
    } else if (fault instanceof Fault.RemoveLink remove) {
      return json.with("removeLink", remove.from()).with("to", remove.to());
    } else if (fault instanceof Fault.ChangeDelay change) {
      return json.with("changeDelay", change.from())
          .with("to", change.to())
          .with("delayMs", change.delayMs());
    }
    return ofKey(json, fault);
  }

  private static Json.Members ofKey(Json.Members json, Fault fault) {
    if (fault instanceof Fault.MoveHome move) {
      return json.with("moveHome", move.key())
          .with("home", move.home())
          .with("epoch", move.epoch())
          .with("told", names(move.told()));
    } else if (fault instanceof Fault.HandOver move) {
      return json.with("handOver", move.key()).with("home", move.home());
    } else if (fault instanceof Fault.MissRenewal miss) {
      return json.with("missRenewal", miss.key());
    }
    return ofNode(json, fault);
  }

  private static Json.Members ofNode(Json.Members json, Fault fault) {
    if (fault instanceof Fault.Crash crash) {
      return json.with("crash", crash.node());
    } else if (fault instanceof Fault.Restart restart) {
      return json.with("restart", restart.node());
    } else if (fault instanceof Fault.Ignore ignore) {
      return json.with("ignore", ignore.origin()).with("node", ignore.node());
    } else if (fault instanceof Fault.Promote promote) {
      return json.with("promote", promote.node());
    } else if (fault instanceof Fault.MoveClock move) {
      return json.with("moveClock", move.node()).with("byMs", move.byMs());
    } else if (fault instanceof Fault.Drift drift) {
      return json.with("drift", drift.node()).with("msPerS", drift.msPerS());
    } else if (fault instanceof Fault.Restore restore) {
      return json.with("restore", restore.node()).with("toMs", restore.toMs());
    }
    if (fault instanceof Fault.Resume resume) {
      return json.with("resume", resume.node())
          .with("from", resume.from())
          .with("how", Names.of(resume.how()));
    }
    throw new IllegalArgumentException("no JSON stands for the fault " + fault);
  }

  private static Json.Array names(List<String> names) {
    Json.Array array = new Json.Array();
    names.forEach(array::add);
    return array;
  }
}
