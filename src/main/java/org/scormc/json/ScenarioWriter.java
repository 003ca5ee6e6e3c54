package org.scormc.json;

import java.util.List;
import java.util.function.Function;
import org.scormc.clock.WallClock;
import org.scormc.simulation.Client;
import org.scormc.simulation.Home;
import org.scormc.simulation.Lease;
import org.scormc.simulation.Link;
import org.scormc.simulation.Link.Irregularity;
import org.scormc.simulation.Node;
import org.scormc.simulation.Replication;
import org.scormc.simulation.Replication.Acknowledgement;
import org.scormc.simulation.Row;
import org.scormc.simulation.Rule;
import org.scormc.simulation.Scenario;

/**
 * Writes a scenario as {@link ScenarioReader} reads it, as short as the form allows: whatever the
 * reader assumes by itself is left out.
 */
public final class ScenarioWriter {
  private final Scenario scenario;
  private final Json.Members json = new Json.Members();

  private ScenarioWriter(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * The text from which the reader makes an equal scenario; equal scenarios give equal texts.
   *
   * @throws IllegalArgumentException if the form has no words for something in the scenario, such
   *     as a set that remembers what was taken out of it
   */
  public static String write(Scenario scenario) {
    String text = JsonWriter.write(json(scenario));
    if (!ScenarioReader.read(text).equals(scenario)) {
      throw new IllegalArgumentException("JSON would not say all about " + scenario);
    }
    return text;
  }

  /** The same as an object; that the reader makes an equal scenario of it is not made sure of. */
  public static Json.Members json(Scenario scenario) {
    return new ScenarioWriter(scenario).json();
  }

  private Json.Members json() {
    json.with("id", scenario.id());
    list("nodes", scenario.nodes(), ScenarioWriter::node);
    links();
    list("clients", scenario.clients(), ScenarioWriter::client);
    Json.Members rows = new Json.Members();
    for (Row row : scenario.rows()) {
      rows.with(row.key(), ValueWriter.columns(row.values()));
    }
    object("rows", rows);
    list("actions", scenario.actions(), ActionWriter::json);
    list("faults", scenario.faults(), FaultWriter::json);
    object("handling", HandlingWriter.json(scenario.handling()));
    Json.Members byKey = new Json.Members();
    scenario.handlingByKey().forEach((key, one) -> byKey.with(key, HandlingWriter.json(one)));
    object("handlingByKey", byKey);
    Json.Members byTable = new Json.Members();
    scenario
        .handlingByTable()
        .forEach((table, one) -> byTable.with(table, HandlingWriter.json(one)));
    object("handlingByTable", byTable);
    object("replication", replication(scenario.replication()));
    Json.Members homes = new Json.Members();
    scenario.homes().forEach((key, home) -> homes.with(key, home(home)));
    object("homes", homes);
    if (scenario.homesBy() != Home.By.KEY) {
      json.with("homesBy", Names.of(scenario.homesBy()));
    }
    list("leases", scenario.leases(), ScenarioWriter::lease);
    list("rules", scenario.rules(), ScenarioWriter::rule);
    return scenario.limitMs() == ScenarioReader.USUAL_LIMIT_MS
        ? json
        : json.with("limitMs", scenario.limitMs());
  }

  private <T> void list(String name, List<T> values, Function<T, Json> form) {
    if (!values.isEmpty()) {
      Json.Array array = new Json.Array();
      values.forEach(value -> array.add(form.apply(value)));
      json.with(name, array);
    }
  }

  private void object(String name, Json.Members members) {
    if (!members.values().isEmpty()) {
      json.with(name, members);
    }
  }

  private static Json node(Node node) {
    if (node.equals(Node.leader(node.name()))) {
      return new Json.Text(node.name());
    }
    Json.Members json = new Json.Members().with("name", node.name());
    WallClock clock = node.clock();
    number(json, "skewMs", clock.shownAtSetMs());
    number(json, "driftMsPerS", clock.driftMsPerS());
    number(json, "priority", node.priority());
    return node.leader() ? json : json.with("leader", false);
  }

  private static void number(Json.Members json, String name, long value) {
    if (value != 0) {
      json.with(name, value);
    }
  }

  /** Links in the order they have: as a shape, in pairs, or one by one. */
  private void links() {
    List<Link> links = scenario.links();
    if (links.isEmpty()) {
      return;
    }
    Node[] nodes = scenario.nodes().toArray(new Node[0]);
    long delayMs = links.get(0).delayMs();
    if (links.equals(Scenario.named("").nodes(nodes).mesh(delayMs).build().links())) {
      json.with("mesh", delayMs);
    } else if (nodes.length > 2
        && links.equals(Scenario.named("").nodes(nodes).ring(delayMs).build().links())) {
      json.with("ring", delayMs);
    } else {
      json.with("links", pairs(links));
    }
  }

  private static Json.Array pairs(List<Link> links) {
    Json.Array array = new Json.Array();
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      Link back =
          new Link(link.to(), link.from(), link.delayMs(), link.fifo(), link.irregularities());
      Json.Members json = link(link);
      if (i + 1 < links.size() && links.get(i + 1).equals(back)) {
        json.with("both", true);
        i++;
      }
      array.add(json);
    }
    return array;
  }

  static Json.Members link(Link link) {
    Json.Members json =
        new Json.Members()
            .with("from", link.from())
            .with("to", link.to())
            .with("delayMs", link.delayMs());
    if (!link.fifo()) {
      json.with("fifo", false);
    }
    Json.Members irregularities = new Json.Members();
    link.irregularities()
        .forEach(
            (number, what) ->
                irregularities.with(Integer.toString(number.intValue()), irregularity(what)));
    return link.irregularities().isEmpty() ? json : json.with("irregularities", irregularities);
  }

  private static Json irregularity(Irregularity irregularity) {
    Json.Members json = new Json.Members();
    if (irregularity instanceof Irregularity.Twice twice) {
      return json.with("twiceAfterMs", twice.afterMs());
    } else if (irregularity instanceof Irregularity.Late late) {
      return json.with("lateByMs", late.byMs());
    }
    return json.with("lost", true);
  }

  private static Json client(Client client) {
    Json.Members json = new Json.Members().with("name", client.name()).with("node", client.node());
    number(json, "lastMileMs", client.lastMileMs());
    if (!client.farther().isEmpty()) {
      Json.Members farther = new Json.Members();
      client.farther().forEach((node, lastMileMs) -> farther.with(node, lastMileMs.longValue()));
      json.with("farther", farther);
    }
    if (!client.tenant().isEmpty()) {
      json.with("tenant", client.tenant());
    }
    return client.user().equals(client.name()) ? json : json.with("user", client.user());
  }

  private static Json.Members replication(Replication replication) {
    Json.Members json = new Json.Members();
    if (replication.loopStop() != Replication.MESH.loopStop()) {
      json.with("loopStop", Names.of(replication.loopStop()));
    }
    if (replication.forwarding() != Replication.MESH.forwarding()) {
      json.with("forwarding", Names.of(replication.forwarding()));
    }
    if (replication.acknowledgement() instanceof Acknowledgement.Receipts receipts) {
      json.with("acknowledged", new Json.Members().with("receipts", receipts.receipts()));
    } else if (replication.acknowledgement() instanceof Acknowledgement.Certified certified) {
      json.with("acknowledged", new Json.Members().with("certifiedBy", certified.orderer()));
    }
    replication.graceMs().ifPresent(graceMs -> json.with("graceMs", graceMs.longValue()));
    return json;
  }

  private static Json home(Home home) {
    Json.Members json = new Json.Members().with("node", home.node());
    return home.elsewhere() == Home.Elsewhere.FORWARD
        ? json
        : json.with("elsewhere", Names.of(home.elsewhere()));
  }

  private static Json lease(Lease lease) {
    return new Json.Members()
        .with("key", lease.key())
        .with("owner", lease.owner())
        .with("everyMs", lease.everyMs())
        .with("lengthMs", lease.lengthMs())
        .with("lastRenewalMs", lease.lastRenewalMs());
  }

  private static Json rule(Rule rule) {
    if (rule instanceof Rule.OneHolder holder) {
      return column(holder.column(), "holder").with("oneHolder", holder.key());
    }
    Rule.NotBelow floor = (Rule.NotBelow) rule;
    return column(floor.column(), Row.VALUE)
        .with("notBelow", floor.key())
        .with("floor", floor.floor());
  }

  private static Json.Members column(String column, String usual) {
    Json.Members json = new Json.Members();
    return column.equals(usual) ? json : json.with("column", column);
  }
}
