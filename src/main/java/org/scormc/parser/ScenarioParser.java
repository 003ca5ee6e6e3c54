package org.scormc.parser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.conflict.Value;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.AuthoredScenario.Goal;
import org.scormc.parser.AuthoredScenario.Parameter;
import org.scormc.simulation.Action;
import org.scormc.simulation.Client;
import org.scormc.simulation.Fault;
import org.scormc.simulation.Home;
import org.scormc.simulation.Lease;
import org.scormc.simulation.Replication;
import org.scormc.simulation.Row;
import org.scormc.simulation.Scenario;
import org.scormc.source.Located;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/** Reads a scenario file; its form is described in scenario-format.md beside this class. */
public final class ScenarioParser {
  private static final int MOST_ROWS = 100;
  private static final int MOST_CLIENTS = 50;
  private static final long USUAL_REST_MS = 100_000;

  private final ScenarioMapping yaml;
  private final AuthoredScenario.Reader reader;
  private final SourceFile file;
  private final ScenarioTerms terms;

  private final List<String> path;
  private final List<Parameter> parameters;
  private final List<AuthoredKnob> knobs;

  private ScenarioParser(
      AuthoredScenario.Reader reader,
      List<String> path,
      YamlMapping root,
      Map<String, String> given,
      DiagnosticLog log) {
    this.reader = reader;
    this.file = root.file();
    this.path = path;
    this.terms = new ScenarioTerms(log);
    SweepParser sweep = new SweepParser(new ScenarioMapping(root, terms));
    KnobParser names = new KnobParser(given, log);
    this.parameters = sweep.parameters();
    names.parameters(parameters);
    this.knobs = names.knobs(root);
    this.yaml = new ScenarioMapping(names.replaced(root), terms);
    names.warnAboutUnused(sweep.names());
    names.warnAboutUnused(knobs.stream().map(AuthoredKnob::name).toList());
  }

  /**
   * Reads a file on disk.
   *
   * @param path the file, whose path in diagnostics is the one given
   * @param log gets all that is wrong with it
   * @return empty if the log has errors
   */
  public static Optional<AuthoredScenario> parse(Path path, DiagnosticLog log) {
    return CourseFolder.textOf(path, log).flatMap(file -> parse(file, log));
  }

  /**
   * Reads a text with the usual values of its numbers.
   *
   * @param file the text
   * @param log gets all that is wrong with it
   * @return empty if the log has errors
   */
  static Optional<AuthoredScenario> parse(SourceFile file, DiagnosticLog log) {
    return reader(file).read(Map.of(), log);
  }

  /** Reads a text as often as one likes, each time with other values; its YAML is read once. */
  static AuthoredScenario.Reader reader(SourceFile file) {
    DiagnosticLog found = new DiagnosticLog();
    Optional<YamlMapping> root = YamlFile.read(file, found);
    return (settings, log) -> {
      found.diagnostics().forEach(log::add);
      return root.flatMap(one -> parse(one.anew(log), List.of(), settings, log));
    };
  }

  /**
   * Reads a scenario in a mapping. Other values are put into the same nodes of YAML: the text is
   * read once.
   *
   * @param outer the mapping, which nobody has asked for anything
   * @param path the keys that lead to the scenario; none if it is the mapping itself
   * @param settings what knobs and numbers stand for, where it is not their usual value
   * @param log gets all that is wrong with it
   * @return empty if the log has errors
   */
  static Optional<AuthoredScenario> parse(
      YamlMapping outer, List<String> path, Map<String, String> settings, DiagnosticLog log) {
    Optional<YamlMapping> root = Optional.of(outer);
    for (String key : path) {
      root = root.flatMap(found -> found.mapping(key));
    }
    AuthoredScenario.Reader reader =
        (others, othersLog) -> parse(outer.anew(othersLog), path, others, othersLog);
    Optional<AuthoredScenario> parsed =
        root.map(found -> new ScenarioParser(reader, path, found, settings, log).scenario());
    return log.hasErrors() ? Optional.empty() : parsed;
  }

  /** What needs names comes after what gives them. */
  private AuthoredScenario scenario() {
    TopologyParser topology = new TopologyParser(yaml);
    topology.parse();
    List<Client> clients = clients();
    List<Row> rows = rows();
    EventParser events = new EventParser(terms);
    List<Action> actions = events.parse(yaml);
    OwnershipParser ownership = new OwnershipParser(yaml);
    Map<String, Home> homes = ownership.homes(clients);
    List<Lease> leases = ownership.leases(homes);
    ConflictsParser conflicts = new ConflictsParser();
    conflicts.parse(yaml);
    FaultOrder order = new FaultOrder(topology.nodes(), topology.links(), homes, leases);
    FaultParser faults = new FaultParser(terms, conflicts.canStop() ? order : order.withoutStops());
    List<Fault> strikes = faults.parse(yaml);
    Replication replication = ReplicationParser.parse(yaml, topology.shape());
    Joins joins = new Joins(topology.links(), strikes);
    events.checkRepairs(joins);
    ownership.checkHomes(homes, joins);
    ReplicationParser.checkOrderer(yaml, replication, joins);
    List<Located<Long>> times = new ArrayList<>(events.times());
    times.addAll(faults.times());
    Scenario scenario =
        new Scenario(
            yaml.optionalText("id").map(Located::value).orElseGet(this::nameOfFile),
            topology.nodes(),
            topology.links(),
            clients,
            rows,
            actions,
            strikes,
            conflicts.general(),
            conflicts.byKey(),
            conflicts.byTable(),
            replication,
            homes,
            ownership.homesBy(),
            leases,
            ownership.rules(),
            endMs(times));
    List<Goal> goals = new SweepParser(yaml).goals();
    yaml.end();
    return new AuthoredScenario(file, reader, scenario, parameters, knobs, goals);
  }

  /** Of a scenario inside another file, its key there. */
  private String nameOfFile() {
    if (!path.isEmpty()) {
      return path.get(path.size() - 1);
    }
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return name.replaceAll("(?:\\.scenario)?\\.ya?ml$", "");
  }

  private List<Client> clients() {
    List<Client> clients = new ArrayList<>();
    yaml.mapping("clients")
        .ifPresent(found -> found.keys().forEach(name -> client(found, name, clients)));
    if (clients.size() > MOST_CLIENTS) {
      terms
          .log()
          .add(Code.TOO_MANY, yaml.place("clients"), clients.size(), "clients", MOST_CLIENTS);
    }
    return clients;
  }

  private void client(ScenarioMapping found, Located<String> name, List<Client> clients) {
    terms.addClient(name);
    if (!found.isMapping(name.value())) {
      clients.add(new Client(name.value(), found.node(name.value()).value(), 0));
      return;
    }
    ScenarioMapping client = found.mapping(name.value()).orElseThrow();
    String node = "";
    long lastMileMs = 0;
    Map<String, Long> farther = new TreeMap<>();
    if (client.isMapping("last-mile")) {
      farther.putAll(lastMiles(client.mapping("last-mile").orElseThrow()));
      for (Map.Entry<String, Long> mile : farther.entrySet()) {
        if (node.isEmpty() || mile.getValue() < lastMileMs) {
          node = mile.getKey();
          lastMileMs = mile.getValue();
        }
      }
      farther.remove(node);
    } else {
      node = client.node("node").value();
      lastMileMs = client.timeMs("last-mile", 0);
    }
    String tenant = client.optionalText("tenant").map(Located::value).orElse("");
    String user = client.optionalText("user").map(Located::value).orElse(name.value());
    clients.add(new Client(name.value(), node, lastMileMs, farther, tenant, user));
    client.end();
  }

  /** The nodes a client may talk to, with how far each of them is. */
  private static Map<String, Long> lastMiles(ScenarioMapping yaml) {
    Map<String, Long> miles = new TreeMap<>();
    for (Located<String> node : yaml.keys()) {
      yaml.terms().requireNode(node);
      miles.put(node.value(), yaml.timeMs(node.value()));
    }
    return miles;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    yaml.mapping("rows")
        .ifPresent(
            found -> {
              ColumnTypes types = new ColumnTypes(yaml);
              for (Located<String> key : found.keys()) {
                terms.addKey(key.value());
                Map<String, Value> columns = ValueParser.columns(found, key.value());
                Span place = found.place(key.value());
                rows.add(new Row(key.value(), types.typed(key.value(), columns, terms, place)));
              }
            });
    if (rows.size() > MOST_ROWS) {
      terms.log().add(Code.TOO_MANY, yaml.place("rows"), rows.size(), "rows", MOST_ROWS);
    }
    return rows;
  }

  /** The end that is given, or else enough time for everything to come to rest. */
  private long endMs(List<Located<Long>> times) {
    long lastMs = 0;
    for (Located<Long> time : times) {
      lastMs = Math.max(lastMs, time.value());
    }
    long endMs = yaml.timeMs("end", lastMs + USUAL_REST_MS);
    for (Located<Long> time : times) {
      if (time.value() > endMs) {
        terms.log().add(Code.AFTER_THE_END, time.span(), time.value(), endMs);
      }
    }
    return endMs;
  }
}
