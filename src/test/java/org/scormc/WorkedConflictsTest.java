package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.ScenarioFiles.at;
import static org.scormc.ScenarioFiles.ends;
import static org.scormc.ScenarioFiles.run;
import static org.scormc.ScenarioFiles.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.exploration.Exploration;
import org.scormc.exploration.Group;
import org.scormc.exploration.Orders;
import org.scormc.metric.Conflicts;
import org.scormc.metric.Metric;
import org.scormc.simulation.Cause;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/** What lessons two and three say about conflicts and clocks, in the scenario files. */
class WorkedConflictsTest {
  /** The writes of a run as {@code time node}, by name of the write. */
  private static Map<String, String> writes(Trace trace) {
    Map<String, String> writes = new TreeMap<>();
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Wrote wrote) {
        writes.put(wrote.change().dot().toString(), wrote.change().key() + " " + event.timeMs());
      }
    }
    return writes;
  }

  /** The pairs of writes that did not know of each other, told by the key and the times. */
  private static List<String> pairs(Trace trace) {
    Map<String, String> writes = writes(trace);
    List<String> pairs = new ArrayList<>();
    for (Conflicts.Pair pair : Conflicts.concurrentPairs(trace)) {
      String second = writes.get(pair.second().toString());
      pairs.add(
          writes.get(pair.first().toString()) + "/" + second.substring(second.indexOf(' ') + 1));
    }
    return pairs;
  }

  @ParameterizedTest
  @CsvSource({"by-origin, 1, 1", "by-version-vector, 0, 0"})
  void aTitleSetInKnowledgeOfTheOtherIsNoConflictButItsOriginDiffers(
      String detector, long reported, long falseAlarms) {
    Trace trace = run("swapped-titles-in-turn-" + detector);
    assertThat(ends(trace, "title")).isEqualTo("A Jazz & Blues; B Jazz & Blues");
    assertThat(Metric.CONCURRENT_PAIRS.of(trace)).isZero();
    assertThat(Metric.CONFLICTS_REPORTED.of(trace)).isEqualTo(reported);
    assertThat(Metric.FALSE_ALARMS.of(trace)).isEqualTo(falseAlarms);
    assertThat(times(trace, event -> event.what() instanceof Happening.Compared))
        .hasSize((int) reported)
        .allMatch(timeMs -> timeMs == 200);
  }

  @ParameterizedTest
  @CsvSource({"99, 1", "100, 0"})
  void oneMillisecondEarlierItIsAConflict(long secondMs, long pairs) {
    Trace trace = run("swapped-titles-apply-remote", "second", secondMs);
    assertThat(Metric.CONCURRENT_PAIRS.of(trace)).isEqualTo(pairs);
  }

  @Test
  void bothFeedsStopAtTheirConflict() {
    assertThat(
            times(
                run("swapped-titles-stop-at-conflict"),
                event -> event.what() instanceof Happening.Halted))
        .containsExactly(100L, 140L);
  }

  @Test
  void writingWhereTheWriterIsCostsNothingAndConflictsFiveTimes() {
    Trace trace = run("orders-nearest");
    assertThat(pairs(trace))
        .containsExactlyInAnyOrder("o1 0/30", "o1 20/30", "o2 40/90", "o2 60/90", "o3 200/240");
    assertThat(Metric.WRITE_LATENCY_SUM_MS.of(trace)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "eu-us-eu, 533",
    "eu-eu-eu, 711",
    "eu-us-us, 711",
    "us-us-eu, 711",
    "eu-eu-us, 889",
    "us-eu-eu, 889",
    "us-us-us, 889",
    "us-eu-us, 1067"
  })
  void everyMapOfHomesEndsAllConflictsAndOneIsCheapest(String homes, long meanTenthsMs) {
    Trace trace = run("orders-" + homes);
    assertThat(Metric.CONCURRENT_PAIRS.of(trace)).isZero();
    assertThat(Metric.LOST_WRITES.of(trace)).isZero();
    assertThat(Metric.WRITE_LATENCY_MEAN_TENTHS_MS.of(trace)).isEqualTo(meanTenthsMs);
  }

  @Test
  void aWriteThatTheCutHeldBackIsConcurrentWithTheNewOwners() {
    Trace trace = run("takeover-after-a-cut-off-write");
    assertThat(vectors(trace)).containsExactly("{EU:1}", "{EU:2}", "{EU:1,US:1}");
    assertThat(pairs(trace)).containsExactly("o1 190/700");
    assertThat(times(trace, event -> event.why() == Cause.OLD_EPOCH)).containsExactly(1080L);
  }

  @Test
  void aPlannedHandOverDrainsFirstAndLeavesNoConflict() {
    Trace trace = run("planned-hand-over");
    assertThat(pairs(trace)).isEmpty();
    assertThat(ends(trace, "o1")).isEqualTo("EU after the drain; US after the drain");
    assertThat(times(trace, event -> event.what() instanceof Happening.Refused))
        .containsExactly(210L, 269L);
  }

  private static List<String> vectors(Trace trace) {
    return trace.events().stream()
        .filter(event -> event.what() instanceof Happening.Wrote)
        .map(event -> ((Happening.Wrote) event.what()).change().stamp().version().vector())
        .map(Object::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "last-update-wins, A holder=Bob; B holder=Bob, 0, 1, 30 Acknowledged",
    "first-update-wins, A holder=Alice; B holder=Alice, 0, 1, 30 Acknowledged",
    "union, 'A holder={Alice, Bob}; B holder={Alice, Bob}', 1, 0, 30 Acknowledged",
    "siblings, A holder=Alice | holder=Bob; B holder=Alice | holder=Bob, 1, 0, 30 Acknowledged",
    "stop-at-conflict, A holder=Alice; B holder=Bob, 1, 0, 30 Acknowledged",
    "with-a-home, A holder=Alice; B holder=Alice, 0, 0, 30 Refused",
    "tentative, A holder=Alice; B holder=Alice, 0, 0, 30 Tentative; 700 Refused"
  })
  void inACutOnlyAnOwnerKeepsRuleAndPromiseAndThenBobIsNotServed(
      String design, String end, long rulesBroken, long confirmationsBroken, String told) {
    Trace trace = run("seat-in-a-cut-" + design);
    assertThat(ends(trace, "7F")).isEqualTo(end);
    assertThat(Metric.RULES_BROKEN.of(trace)).isEqualTo(rulesBroken);
    assertThat(Metric.CONFIRMATIONS_BROKEN.of(trace)).isEqualTo(confirmationsBroken);
    assertThat(toldAtB(trace)).isEqualTo(told);
  }

  private static String toldAtB(Trace trace) {
    List<String> told = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      if (event.node().equals("B")
          && (event.what() instanceof Happening.Acknowledged
              || event.what() instanceof Happening.Refused
              || event.what() instanceof Happening.Tentative)) {
        told.add(event.timeMs() + " " + event.what().getClass().getSimpleName());
      }
    }
    return String.join("; ", told);
  }

  @Test
  void whoSettlesTheSiblingsBreaksAConfirmation() {
    Trace trace = run("seat-siblings-settled");
    assertThat(ends(trace, "7F")).isEqualTo("A holder=Alice; B holder=Alice");
    assertThat(Metric.RULES_BROKEN.of(trace)).isZero();
    assertThat(Metric.CONFIRMATIONS_BROKEN.of(trace)).isEqualTo(1);
  }

  @Test
  void whereNobodyDecidesOneOfTheTwoConfirmationsIsInDanger() {
    for (String design : List.of("union", "siblings", "stop-at-conflict")) {
      assertThat(Metric.CONFIRMATIONS_IN_DANGER.of(run("seat-" + design))).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"last-update-wins", "first-update-wins", "union", "siblings", "stop-at-conflict"})
  void whereEachSideDecidesAloneFourOfSixOrdersConfirmBoth(String design) {
    Orders orders = Exploration.of(ScenarioFiles.scenario("seat-" + design));
    assertThat(orders.count()).isEqualTo(6);
    assertThat(orders.count(WorkedConflictsTest::bothConfirmed)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"with-a-home", "tentative"})
  void whereAnOwnerDecidesNoOrderConfirmsBoth(String design) {
    Orders orders = Exploration.of(ScenarioFiles.scenario("seat-" + design));
    assertThat(orders.count()).isPositive();
    assertThat(orders.count(WorkedConflictsTest::bothConfirmed)).isZero();
    assertThat(orders.count(Group.Filter.RULE_BROKEN)).isZero();
  }

  private static boolean bothConfirmed(Group group) {
    return group.outcome().answers().values().stream().filter("done"::equals).count() == 2;
  }

  @Test
  void eachWriteCarriesWhatItsWriterKnewAndTwoOfTenPairsAreConcurrent() {
    Trace trace = run("who-knew-what");
    assertThat(vectors(trace))
        .containsExactly("{A:1}", "{A:1,B:1}", "{A:1,C:1}", "{A:2,B:1}", "{A:2,B:1,C:2}");
    assertThat(pairs(trace)).containsExactly("row 20/25", "row 25/40");
    assertThat(at(trace, 119, "C", "row")).isEqualTo("3 | 4");
    assertThat(at(trace, 120, "C", "row")).isEqualTo("5");
  }

  @ParameterizedTest
  @CsvSource({"1179, P approved; T approved", "1180, P revoked; T revoked"})
  void theRevokeWinsFromTheMomentTheSlowClockReachesTheOtherTime(long revokeMs, String end) {
    assertThat(ends(run("slow-clock", "revoke", revokeMs), "status")).isEqualTo(end);
  }

  @Test
  void aHybridClockNeverGoesBelowWhatItHasSeen() {
    List<String> shown = new ArrayList<>();
    for (TraceEvent event : run("slow-clock-hybrid").events()) {
      if (event.what() instanceof Happening.Wrote
          || (event.what() instanceof Happening.Applied && event.node().equals("T"))) {
        shown.add(event.timeMs() + " " + event.node() + " " + event.clocks().hybrid());
      }
    }
    assertThat(shown).containsExactly("1000 P (1000,0)", "1060 T (1000,1)", "1100 T (1000,2)");
    assertThat(run("slow-clock-hybrid-unseen").events())
        .filteredOn(event -> event.what() instanceof Happening.Wrote && event.node().equals("T"))
        .singleElement()
        .satisfies(event -> assertThat(event.clocks().hybrid()).hasToString("(870,0)"));
  }

  @Test
  void twoSalesHereAndOneThereHaveThirtyOrdersOfWhichFiveSellThree() {
    assertThat(finalStocks("lost-sale-of-three"))
        .containsExactly(
            Map.entry("A 7, B 7", 5L), Map.entry("A 8, B 8", 12L), Map.entry("A 9, B 8", 13L));
    assertThat(finalStocks("lost-sale-of-three-delta")).containsExactly(Map.entry("A 7, B 7", 30L));
  }

  private static Map<String, Long> finalStocks(String name) {
    Orders orders = Exploration.of(ScenarioFiles.scenario(name));
    assertThat(orders.count()).isEqualTo(30);
    Map<String, Long> stocks = new TreeMap<>();
    for (Group group : orders.groups()) {
      Map<String, String> shown = group.outcome().shown();
      stocks.merge(
          "A " + shown.get("A.stock") + ", B " + shown.get("B.stock"), group.orders(), Long::sum);
    }
    return stocks;
  }

  @ParameterizedTest
  @CsvSource({
    "10, A live; B live; C live",
    "18, A live; B live; C live",
    "19, A -; B -; C -",
    "20, A -; B -; C -"
  })
  void aTombstoneMustOutliveTheAbsenceOfANode(long graceDays, String end) {
    assertThat(ends(run("forgotten-tombstone", "grace", graceDays), "row")).isEqualTo(end);
  }

  @Test
  void theRowThatComesBackDoesSoOnTheTwentiethDayAfterTheTwelfth() {
    Trace trace = run("forgotten-tombstone");
    assertThat(times(trace, event -> event.what() instanceof Happening.Purged))
        .containsExactly(12L, 12L);
    assertThat(ScenarioFiles.all(trace, 19, "row")).isEqualTo("A -; B -; C live");
    assertThat(ends(run("kept-tombstone"), "row")).isEqualTo("A -; B -; C -");
  }
}
