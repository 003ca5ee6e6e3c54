package org.scormc.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.conflict.Block;
import org.scormc.conflict.Detector;
import org.scormc.conflict.PerField;
import org.scormc.conflict.Policy;
import org.scormc.conflict.Value;

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
 * @param handling how conflicts are treated, where the next two say nothing else
 * @param handlingByKey how conflicts are treated for single keys
 * @param handlingByTable how conflicts are treated for the keys of a table that are not named one
 *     by one; see {@link #tableOf}
 * @param replication how changes travel and when a write is acknowledged
 * @param homes which node owns a key, a tenant or a user; what has no home may be written
 *     everywhere
 * @param homesBy whether names that are no keys in {@code homes} are tenants or users
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
    Map<String, Handling> handlingByTable,
    Replication replication,
    Map<String, Home> homes,
    Home.By homesBy,
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
    handlingByTable = Collections.unmodifiableMap(new TreeMap<>(handlingByTable));
    handlingByKey =
        Collections.unmodifiableMap(withTypes(rows, handlingByKey, handlingByTable, handling));
    homes = Collections.unmodifiableMap(new TreeMap<>(homes));
    leases = List.copyOf(leases);
    rules = List.copyOf(rules);
  }

  /**
   * A row that holds a replicated data type merges its states, unless the author says otherwise.
   */
  private static Map<String, Handling> withTypes(
      List<Row> rows,
      Map<String, Handling> byKey,
      Map<String, Handling> byTable,
      Handling general) {
    TreeMap<String, Handling> all = new TreeMap<>(byKey);
    for (Row row : rows) {
      Policy policy = byTable.getOrDefault(tableOf(row.key()), general).policy();
      for (Map.Entry<String, Value> entry : row.values().entrySet()) {
        boolean merges =
            policy instanceof PerField fields
                && fields.blocks().get(entry.getKey()) == Block.MERGE_STATES;
        if (entry.getValue() instanceof Value.State && !merges) {
          all.putIfAbsent(
              row.key(), Handling.of(Detector.VERSION_VECTOR, PerField.all(Block.MERGE_STATES)));
        }
      }
    }
    return all;
  }

  /** How conflicts on a key are treated: as said for it, else for its table, else for all. */
  public Handling handlingOf(String key) {
    return handlingByKey.getOrDefault(key, handlingByTable.getOrDefault(tableOf(key), handling));
  }

  /** The table of a key: what stands before its first {@code /}; empty if there is none. */
  public static String tableOf(String key) {
    return key.substring(0, Math.max(0, key.indexOf('/')));
  }

  /**
   * Under which name a request has its home: its key if that has one, else its tenant or user;
   * empty if it has none.
   */
  public String owned(String client, String key) {
    if (homes.containsKey(key)) {
      return key;
    }
    Client asking = client(client);
    String name =
        switch (homesBy) {
          case KEY -> "";
          case TENANT -> asking.tenant();
          case USER -> asking.user();
        };
    return homes.containsKey(name) ? name : "";
  }

  /** A client by name; one that is not listed talks to the node of its name. */
  public Client client(String name) {
    for (Client client : clients) {
      if (client.name().equals(name)) {
        return client;
      }
    }
    return new Client(name, name, 0);
  }

  /** A builder with no nodes, last update wins, and a limit of 100 seconds. */
  public static ScenarioBuilder named(String id) {
    return new ScenarioBuilder(id);
  }
}
