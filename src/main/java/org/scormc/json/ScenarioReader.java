package org.scormc.json;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.clock.WallClock;
import org.scormc.simulation.Client;
import org.scormc.simulation.Home;
import org.scormc.simulation.Lease;
import org.scormc.simulation.Link;
import org.scormc.simulation.Link.Irregularity;
import org.scormc.simulation.Node;
import org.scormc.simulation.Replication;
import org.scormc.simulation.Replication.Acknowledgement;
import org.scormc.simulation.Replication.Forwarding;
import org.scormc.simulation.Replication.LoopStop;
import org.scormc.simulation.Row;
import org.scormc.simulation.Rule;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.ScenarioBuilder;

/**
 * Reads a scenario.
 *
 * <p>Members: {@code id, nodes, links, mesh, ring, clients, rows, actions, faults, handling,
 * handlingByKey, handlingByTable, replication, homes, homesBy, leases, rules, limitMs}. A node is a
 * name or an object; {@code mesh} and {@code ring} are the delay of links between all nodes or from
 * each to the next. Names of choices are written {@code likeThis}.
 */
public final class ScenarioReader {
  static final long USUAL_LIMIT_MS = 100_000;

  private final Json.Members json;
  private final ScenarioBuilder builder;

  private ScenarioReader(Json.Members json) {
    this.json =
        json.only(
            "id nodes links mesh ring clients rows actions faults handling handlingByKey handlingByTable"
                + " replication homes homesBy leases rules limitMs");
    this.builder = Scenario.named(json.text("id"));
  }

  /**
   * The scenario a text describes.
   *
   * @throws IllegalArgumentException if a member is missing, unknown in its place, or of the wrong
   *     kind
   */
  public static Scenario read(String text) {
    return read(JsonReader.read(text));
  }

  /**
   * The scenario an object describes.
   *
   * @throws IllegalArgumentException if a member is missing, unknown in its place, or of the wrong
   *     kind
   */
  public static Scenario read(Json.Members json) {
    return new ScenarioReader(json).scenario();
  }

  private Scenario scenario() {
    json.array("nodes").forEach(node -> builder.nodes(node(node)));
    json.array("links").forEach(link -> links(object(link)));
    if (json.get("mesh").isPresent()) {
      builder.mesh(json.whole("mesh"));
    }
    if (json.get("ring").isPresent()) {
      builder.ring(json.whole("ring"));
    }
    for (Json client : json.array("clients")) {
      builder.clients(client(object(client)));
    }
    json.members("rows").forEach((key, value) -> builder.rows(new Row(key, Values.columns(value))));
    json.array("actions").forEach(action -> builder.actions(ActionReader.read(object(action))));
    json.array("faults").forEach(fault -> builder.faults(FaultReader.read(object(fault))));
    json.get("handling").ifPresent(value -> builder.handling(HandlingReader.read(object(value))));
    json.members("handlingByKey")
        .forEach((key, value) -> builder.handling(key, HandlingReader.read(object(value))));
    json.members("handlingByTable")
        .forEach(
            (table, value) -> builder.handlingOfTable(table, HandlingReader.read(object(value))));
    json.get("replication").ifPresent(value -> builder.replication(replication(object(value))));
    json.members("homes").forEach((key, value) -> home(key, object(value)));
    builder.homesBy(Names.constant(Home.By.values(), json.text("homesBy", "key")));
    json.array("leases").forEach(lease -> builder.lease(lease(object(lease))));
    json.array("rules").forEach(rule -> builder.rule(rule(object(rule))));
    builder.until(json.whole("limitMs", USUAL_LIMIT_MS));
    return builder.build();
  }

  static Json.Members object(Json json) {
    if (json instanceof Json.Members members) {
      return members;
    }
    throw new IllegalArgumentException("must be an object: " + JsonWriter.write(json));
  }

  private static Client client(Json.Members members) {
    members.only("name node lastMileMs farther tenant user");
    Json.Members farther = new Json.Members(members.members("farther"));
    Map<String, Long> miles = new TreeMap<>();
    farther.values().keySet().forEach(node -> miles.put(node, farther.whole(node)));
    String name = members.text("name");
    return new Client(
        name,
        members.text("node"),
        members.whole("lastMileMs", 0),
        miles,
        members.text("tenant", ""),
        members.text("user", name));
  }

  private static Node node(Json json) {
    if (json instanceof Json.Text name) {
      return Node.leader(name.value());
    }
    Json.Members members = object(json).only("name skewMs driftMsPerS priority leader");
    return new Node(
        members.text("name"),
        new WallClock(0, members.whole("skewMs", 0), members.whole("driftMsPerS", 0)),
        Math.toIntExact(members.whole("priority", 0)),
        members.flag("leader", true));
  }

  private void links(Json.Members members) {
    Link link = link(members);
    builder.links(link);
    if (members.flag("both", false)) {
      builder.links(
          new Link(link.to(), link.from(), link.delayMs(), link.fifo(), link.irregularities()));
    }
  }

  static Link link(Json.Members members) {
    members.only("from to delayMs fifo both irregularities");
    Map<Integer, Irregularity> irregularities = new TreeMap<>();
    members
        .members("irregularities")
        .forEach(
            (number, value) ->
                irregularities.put(JsonReader.number(number), irregularity(object(value))));
    return new Link(
        members.text("from"),
        members.text("to"),
        members.whole("delayMs"),
        members.flag("fifo", true),
        irregularities);
  }

  private static Irregularity irregularity(Json.Members members) {
    if (members.flag("lost", false)) {
      return new Irregularity.Lost();
    }
    return members.get("twiceAfterMs").isPresent()
        ? new Irregularity.Twice(members.whole("twiceAfterMs"))
        : new Irregularity.Late(members.whole("lateByMs"));
  }

  private static Replication replication(Json.Members members) {
    members.only("loopStop forwarding acknowledged graceMs");
    Optional<Json> acknowledged = members.get("acknowledged");
    Acknowledgement acknowledgement = new Acknowledgement.Local();
    if (acknowledged.isPresent() && acknowledged.get() instanceof Json.Members mode) {
      acknowledgement =
          mode.get("receipts").isPresent()
              ? new Acknowledgement.Receipts(Math.toIntExact(mode.whole("receipts")))
              : new Acknowledgement.Certified(mode.text("certifiedBy"));
    }
    return new Replication(
        Names.constant(LoopStop.values(), members.text("loopStop", "seenSet")),
        Names.constant(Forwarding.values(), members.text("forwarding", "ownOnly")),
        acknowledgement,
        members.get("graceMs").isPresent()
            ? Optional.of(members.whole("graceMs"))
            : Optional.empty());
  }

  private void home(String key, Json.Members members) {
    members.only("node elsewhere");
    builder.home(
        key,
        members.text("node"),
        Names.constant(Home.Elsewhere.values(), members.text("elsewhere", "forward")));
  }

  private static Lease lease(Json.Members members) {
    members.only("key owner everyMs lengthMs lastRenewalMs");
    return new Lease(
        members.text("key"),
        members.text("owner"),
        members.whole("everyMs"),
        members.whole("lengthMs"),
        members.whole("lastRenewalMs"));
  }

  private static Rule rule(Json.Members members) {
    members.only("oneHolder notBelow column floor");
    return members.get("oneHolder").isPresent()
        ? new Rule.OneHolder(members.text("oneHolder"), members.text("column", "holder"))
        : new Rule.NotBelow(
            members.text("notBelow"), members.text("column", Row.VALUE), members.whole("floor"));
  }
}
