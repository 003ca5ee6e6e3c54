package org.scormc.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything a run needs, as pure immutable data.
 *
 * @param id names the scenario in messages
 * @param nodes the replicas; names are unique
 * @param links one-way links between them; at most one for each ordered pair
 * @param clients who sends requests; a client that is not listed talks to the node of its name
 * @param rows what every node holds at the start; kept in the order of their keys
 * @param actions what clients do, in any order of time; equal times run in the order given
 * @param faults what goes wrong or is changed by an operator
 * @param handling how conflicts are treated, where {@code handlingByKey} says nothing else
 * @param handlingByKey how conflicts are treated for single keys
 * @param replication how changes travel and when a write is acknowledged
 * @param homes which node owns a key; a key without a home may be written everywhere
 * @param leases on what terms a home holds its key
 * @param rules what should hold on every replica
 * @param limitMs the last true time that is run, at least 0
 */
public record Scenario(
    String id,
    List<Node> nodes,
    List<Link> links,
    List<Client> clients,
    List<Row> rows,
    List<Action> actions,
    List<Fault> faults,
    Handling handling,
    Map<String, Handling> handlingByKey,
    Replication replication,
    Map<String, Home> homes,
    List<Lease> leases,
    List<Rule> rules,
    long limitMs) {
  /** Copies the collections. */
  public Scenario {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    clients = List.copyOf(clients);
    List<Row> byKey = new ArrayList<>(rows);
    byKey.sort(Comparator.comparing(Row::key));
    rows = List.copyOf(byKey);
    actions = List.copyOf(actions);
    faults = List.copyOf(faults);
    handlingByKey = Collections.unmodifiableMap(new TreeMap<>(handlingByKey));
    homes = Collections.unmodifiableMap(new TreeMap<>(homes));
    leases = List.copyOf(leases);
    rules = List.copyOf(rules);
  }

  /** How conflicts on a key are treated. */
  public Handling handlingOf(String key) {
    return handlingByKey.getOrDefault(key, handling);
  }

  /** A builder with no nodes, last update wins, and a limit of 100 seconds. */
  public static ScenarioBuilder named(String id) {
    return new ScenarioBuilder(id);
  }
}
