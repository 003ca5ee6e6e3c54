package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.conflict.Detector;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.Recency;
import org.scormc.conflict.Value;

/** Builds a scenario piece by piece. */
public final class ScenarioBuilder {
  private final String id;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Client> clients = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Handling> handlingByKey = new TreeMap<>();
  private final Map<String, Handling> handlingByTable = new TreeMap<>();
  private final Map<String, Home> homes = new TreeMap<>();
  private Home.By homesBy = Home.By.KEY;
  private final List<Lease> leases = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private Handling handling = Handling.of(Detector.ORIGIN, new LastUpdateWins(Recency.WALL, true));
  private Replication replication = Replication.MESH;
  private long limitMs = 100_000;

  ScenarioBuilder(String id) {
    this.id = id;
  }

  /** Adds nodes. */
  public ScenarioBuilder nodes(Node... more) {
    nodes.addAll(List.of(more));
    return this;
  }

  /** Adds leaders with true clocks. */
  public ScenarioBuilder leaders(String... names) {
    for (String name : names) {
      nodes.add(Node.leader(name));
    }
    return this;
  }

  /** Adds links. */
  public ScenarioBuilder links(Link... more) {
    links.addAll(List.of(more));
    return this;
  }

  /** Adds a link in each direction. */
  public ScenarioBuilder pair(String first, String second, long delayMs) {
    return links(Link.of(first, second, delayMs), Link.of(second, first, delayMs));
  }

  /** Adds links in both directions between all nodes added so far. */
  public ScenarioBuilder mesh(long delayMs) {
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size(); j++) {
        pair(nodes.get(i).name(), nodes.get(j).name(), delayMs);
      }
    }
    return this;
  }

  /** Adds one-way links from each node added so far to the next, and from the last to the first. */
  public ScenarioBuilder ring(long delayMs) {
    for (int i = 0; i < nodes.size(); i++) {
      links(Link.of(nodes.get(i).name(), nodes.get((i + 1) % nodes.size()).name(), delayMs));
    }
    return this;
  }

  /** Adds a client. */
  public ScenarioBuilder client(String name, String node, long lastMileMs) {
    clients.add(new Client(name, node, lastMileMs));
    return this;
  }

  /** Adds clients. */
  public ScenarioBuilder clients(Client... more) {
    clients.addAll(List.of(more));
    return this;
  }

  /** Adds a row with one column. */
  public ScenarioBuilder row(String key, Value value) {
    rows.add(Row.of(key, value));
    return this;
  }

  /** Adds a row with one column that holds a text. */
  public ScenarioBuilder row(String key, String text) {
    return row(key, new Value.Text(text));
  }

  /** Adds rows. */
  public ScenarioBuilder rows(Row... more) {
    rows.addAll(List.of(more));
    return this;
  }

  /** Adds actions. */
  public ScenarioBuilder actions(Action... more) {
    actions.addAll(List.of(more));
    return this;
  }

  /** A client named after a node sets the one column of a row there. */
  public ScenarioBuilder write(long timeMs, String node, String key, Value value) {
    return actions(
        Action.at(
            timeMs,
            node,
            new Operation.Write(
                key, Row.of(key, value).values(), new Operation.Knowing.Everything())));
  }

  /** A client named after a node sets the one column of a row there to a text. */
  public ScenarioBuilder write(long timeMs, String node, String key, String text) {
    return write(timeMs, node, key, new Value.Text(text));
  }

  /** Adds faults. */
  public ScenarioBuilder faults(Fault... more) {
    faults.addAll(List.of(more));
    return this;
  }

  /** Sets how conflicts are treated. */
  public ScenarioBuilder handling(Handling newHandling) {
    handling = newHandling;
    return this;
  }

  /** Sets how conflicts on one key are treated. */
  public ScenarioBuilder handling(String key, Handling newHandling) {
    handlingByKey.put(key, newHandling);
    return this;
  }

  /** Sets how conflicts on the keys of one table are treated. */
  public ScenarioBuilder handlingOfTable(String table, Handling newHandling) {
    handlingByTable.put(table, newHandling);
    return this;
  }

  /** Sets how changes travel. */
  public ScenarioBuilder replication(Replication newReplication) {
    replication = newReplication;
    return this;
  }

  /** Gives a key, a tenant or a user an owner. */
  public ScenarioBuilder home(String key, String node, Home.Elsewhere elsewhere) {
    homes.put(key, new Home(node, elsewhere));
    return this;
  }

  /** Says whether homes that are not of keys are of tenants or of users. */
  public ScenarioBuilder homesBy(Home.By newBy) {
    homesBy = newBy;
    return this;
  }

  /** Adds a lease. */
  public ScenarioBuilder lease(Lease lease) {
    leases.add(lease);
    return this;
  }

  /** Adds a rule. */
  public ScenarioBuilder rule(Rule rule) {
    rules.add(rule);
    return this;
  }

  /** Sets the last true time that is run. */
  public ScenarioBuilder until(long newLimitMs) {
    limitMs = newLimitMs;
    return this;
  }

  /**
   * The scenario.
   *
   * @throws IllegalArgumentException if a link, an action or a fault names a node that is not
   *     there, or if a name is taken twice
   */
  public Scenario build() {
    Scenario scenario =
        new Scenario(
            id,
            nodes,
            links,
            clients,
            rows,
            actions,
            faults,
            handling,
            handlingByKey,
            handlingByTable,
            replication,
            homes,
            homesBy,
            leases,
            rules,
            limitMs);
    ScenarioCheck.require(scenario);
    return scenario;
  }
}
