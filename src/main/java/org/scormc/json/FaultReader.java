package org.scormc.json;

import java.util.Optional;
import org.scormc.simulation.Fault;

/**
 * Reads a fault: {@code atMs} and one member that is named after the fault and holds the node it
 * strikes, such as {@code "crash": "C"} or {@code "cut": ["A"], "from": ["B", "C"]}.
 */
final class FaultReader {
  private FaultReader() {}

  static Fault read(Json.Members json) {
    json.only(
        "atMs crash restart cut heal from oneWay changeDelay delayMs to addLink inPlaceOf removeLink"
            + " ignore node promote moveClock byMs drift msPerS restore toMs moveHome handOver home epoch told"
            + " missRenewal resume how");
    long atMs = json.whole("atMs");
    if (json.get("cut").isPresent()) {
      return new Fault.Cut(
          atMs, json.texts("cut"), json.texts("from"), !json.flag("oneWay", false));
    } else if (json.get("heal").isPresent()) {
      return new Fault.Heal(atMs, json.texts("heal"), json.texts("from"));
    } else if (json.get("addLink").isPresent()) {
      Optional<String> inPlaceOf =
          json.get("inPlaceOf").isPresent()
              ? Optional.of(json.text("inPlaceOf"))
              : Optional.empty();
      return new Fault.AddLink(
          atMs, ScenarioReader.link(ScenarioReader.object(json.get("addLink").get())), inPlaceOf);
    } else if (json.get("removeLink").isPresent()) {
      return new Fault.RemoveLink(atMs, json.text("removeLink"), json.text("to"));
    } else if (json.get("changeDelay").isPresent()) {
      return new Fault.ChangeDelay(
          atMs, json.text("changeDelay"), json.text("to"), json.whole("delayMs"));
    } else if (json.get("moveHome").isPresent()) {
      return new Fault.MoveHome(
          atMs,
          json.text("moveHome"),
          json.text("home"),
          Math.toIntExact(json.whole("epoch")),
          json.texts("told"));
    } else if (json.get("handOver").isPresent()) {
      return new Fault.HandOver(atMs, json.text("handOver"), json.text("home"));
    } else if (json.get("missRenewal").isPresent()) {
      return new Fault.MissRenewal(atMs, json.text("missRenewal"));
    }
    return ofNode(json, atMs);
  }

  private static Fault ofNode(Json.Members json, long atMs) {
    if (json.get("crash").isPresent()) {
      return new Fault.Crash(atMs, json.text("crash"));
    } else if (json.get("restart").isPresent()) {
      return new Fault.Restart(atMs, json.text("restart"));
    } else if (json.get("ignore").isPresent()) {
      return new Fault.Ignore(atMs, json.text("node"), json.text("ignore"));
    } else if (json.get("promote").isPresent()) {
      return new Fault.Promote(atMs, json.text("promote"));
    } else if (json.get("moveClock").isPresent()) {
      return new Fault.MoveClock(atMs, json.text("moveClock"), json.whole("byMs"));
    } else if (json.get("drift").isPresent()) {
      return new Fault.Drift(atMs, json.text("drift"), json.whole("msPerS"));
    } else if (json.get("resume").isPresent()) {
      return new Fault.Resume(
          atMs,
          json.text("resume"),
          json.text("from"),
          Names.constant(Fault.Resume.How.values(), json.text("how", "retry")));
    } else if (json.get("restore").isPresent()) {
      return new Fault.Restore(atMs, json.text("restore"), json.whole("toMs"));
    }
    throw new IllegalArgumentException("no fault in " + JsonWriter.write(json));
  }
}
