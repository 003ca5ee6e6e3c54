package org.scormc.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exploration.Exploration;
import org.scormc.exploration.Group;
import org.scormc.exploration.Orders;
import org.scormc.json.Json;
import org.scormc.json.OrdersWriter;
import org.scormc.parser.AuthoredScenario;
import org.scormc.simulation.Move;
import org.scormc.simulation.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code scormc explore}: how a scenario can end, whatever comes first. */
@Command(
    name = "explore",
    description = "Tries all orders of the events of a scenario and groups them by outcome.",
    footer = {"explore swap.scenario.yaml --only write-lost"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExploreCommand extends ScenarioCommand {
  @Option(
      names = "--only",
      paramLabel = "KIND",
      converter = Kind.class,
      description =
          "Show only outcomes of this kind: replicas-differ, write-lost, rule-broken,"
              + " duplicate-applied or not-serialisable.")
  private Optional<Group.Filter> only;

  @Override
  Optional<Findings> find(AuthoredScenario scenario, DiagnosticLog log) {
    return explore(scenario, log).map(orders -> new Found(orders, scenario.scenario()));
  }

  private static Optional<Orders> explore(AuthoredScenario authored, DiagnosticLog log) {
    Scenario scenario = authored.scenario();
    String problem = "";
    if (!scenario.leases().isEmpty() || scenario.replication().graceMs().isPresent()) {
      problem = "leases and purges need a clock";
    } else {
      try {
        return Optional.of(Exploration.of(scenario));
      } catch (IllegalStateException e) {
        problem = e.getMessage();
      } catch (ArithmeticException e) {
        problem = "there are too many orders to count";
      }
    }
    log.add(Code.NOT_EXPLORABLE, authored.file().start(), problem);
    return Optional.empty();
  }

  private boolean shown(Group group) {
    return only.isEmpty() || only.get().accepts(group);
  }

  /** Reads a kind of outcome in the form in which it is written. */
  static final class Kind implements ITypeConverter<Group.Filter> {
    @Override
    public Group.Filter convert(String word) {
      return Arrays.stream(Group.Filter.values())
          .filter(filter -> RunText.word(filter).equals(word))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("there is no kind '" + word + "'"));
    }
  }

  private final class Found implements Findings {
    private final Orders orders;
    private final Scenario scenario;

    Found(Orders orders, Scenario scenario) {
      this.orders = orders;
      this.scenario = scenario;
    }

    @Override
    public String text() {
      StringBuilder out = new StringBuilder();
      out.append(orders.count()).append(" orders, ");
      out.append(orders.groups().size()).append(" outcomes\n");
      for (Group.Filter filter : Group.Filter.values()) {
        out.append("  ").append(RunText.word(filter)).append(": ");
        out.append(orders.count(filter)).append('\n');
      }
      orders.groups().stream().filter(ExploreCommand.this::shown).forEach(group -> add(group, out));
      return out.toString();
    }

    private void add(Group group, StringBuilder out) {
      out.append("\n").append(group.orders()).append(group.orders() == 1 ? " order" : " orders");
      List<String> kinds = new ArrayList<>();
      for (Group.Filter filter : Group.Filter.values()) {
        if (filter.accepts(group)) {
          kinds.add(RunText.word(filter));
        }
      }
      out.append(kinds.isEmpty() ? "" : ": " + String.join(", ", kinds)).append('\n');
      group
          .outcome()
          .shown()
          .forEach(
              (place, value) ->
                  out.append("  ").append(place).append(" = ").append(value).append('\n'));
      group
          .outcome()
          .answers()
          .forEach(
              (request, answer) ->
                  out.append("  ")
                      .append(scenario.actions().get(request).client())
                      .append(" (event ")
                      .append(request + 1)
                      .append("): ")
                      .append(answer)
                      .append('\n'));
      List<String> moves = group.witness().stream().map(Move::toString).toList();
      out.append("  in the order ").append(String.join(", ", moves)).append('\n');
    }

    @Override
    public Json.Members json() {
      Orders chosen =
          new Orders(
              orders.groups().stream().filter(ExploreCommand.this::shown).toList(),
              orders.states());
      return OrdersWriter.json(chosen).with("id", scenario.id()).with("orders", orders.count());
    }
  }
}
