package org.scormc.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;
import org.scormc.clock.DottedVersion;
import org.scormc.clock.HybridTimestamp;

class PolicyTest {
  private static final CausalContext NOTHING = CausalContext.EMPTY;

  private static Stamp stamp(
      String node, long number, long wallMs, int priority, CausalContext past) {
    return new Stamp(
        new DottedVersion(new Dot(node, number), past),
        wallMs,
        wallMs,
        new HybridTimestamp(wallMs, 0),
        priority);
  }

  private static Version version(Stamp stamp, Map<String, Value> values) {
    TreeMap<String, Cell> cells = new TreeMap<>();
    values.forEach((column, value) -> cells.put(column, new Cell(value, stamp)));
    return new Version(
        cells,
        values.isEmpty() ? Optional.of(stamp) : Optional.empty(),
        stamp,
        Set.of(stamp.dot()),
        stamp.past().with(stamp.dot()),
        1);
  }

  private static Version row(String node, long wallMs, String text) {
    return version(stamp(node, 1, wallMs, 0, NOTHING), Map.of("value", new Value.Text(text)));
  }

  private static Version deleted(String node, long wallMs) {
    return version(stamp(node, 1, wallMs, 0, NOTHING), Map.of());
  }

  private static Change change(Version before, Version after) {
    return new Change(
        "k",
        after.live() ? Change.Kind.UPDATE : Change.Kind.DELETE,
        after.cells().keySet(),
        Optional.ofNullable(before),
        after,
        new Effect.Assign());
  }

  private static String decide(Policy policy, Version local, Version incoming) {
    Decision decision = policy.decide(new Encounter(List.of(local), change(null, incoming), true));
    if (decision instanceof Decision.Store store) {
      StringBuilder text = new StringBuilder();
      store.versions().forEach(version -> text.append(version.values()));
      return text + " " + decision.why();
    }
    return decision.getClass().getSimpleName() + " " + decision.why();
  }

  @Test
  void aTieGoesWhereTheTieBreakerSays() {
    Version a = row("A", 5, "x");
    Version b = row("B", 5, "y");
    assertThat(decide(latest(Tie.LARGER_NODE), a, b)).contains("y").endsWith("TIE");
    assertThat(decide(latest(Tie.SMALLER_NODE), a, b)).isEqualTo("Keep TIE");
    assertThat(decide(latest(Tie.LARGER_VALUE), a, b)).contains("y");
    assertThat(decide(latest(Tie.LARGER_VALUE), b, a)).isEqualTo("Keep TIE");
    assertThat(decide(latest(Tie.NONE), a, b)).contains("y").endsWith("TIE_UNBROKEN");
    assertThat(decide(latest(Tie.NONE), b, a)).contains("x").endsWith("TIE_UNBROKEN");
  }

  private static Policy latest(Tie tie) {
    return new LastUpdateWins(new Recency(Time.WALL, tie), true);
  }

  @Test
  void theHigherPriorityWinsWhateverTheTime() {
    Version low = version(stamp("A", 1, 9, 1, NOTHING), Map.of("v", new Value.Whole(1)));
    Version high = version(stamp("B", 1, 2, 2, NOTHING), Map.of("v", new Value.Whole(2)));
    assertThat(decide(new NodePriority(), low, high)).endsWith("HIGHER_PRIORITY");
    assertThat(decide(new NodePriority(), high, low)).isEqualTo("Keep LOWER_PRIORITY");
    assertThat(decide(new LastUpdateWins(new Recency(Time.WALL, Tie.PRIORITY), true), high, low))
        .endsWith("LATER");
  }

  @Test
  void aDeleteOrAnUpdateCanBeMadeToWin() {
    Policy otherwise = latest(Tie.LARGER_NODE);
    assertThat(decide(new DeleteWins(otherwise), row("A", 9, "x"), deleted("B", 1)))
        .isEqualTo("{} DELETE_WINS");
    assertThat(decide(new DeleteWins(otherwise), deleted("B", 1), row("A", 9, "x")))
        .isEqualTo("Keep DELETE_WINS");
    assertThat(decide(new UpdateWins(otherwise), row("A", 1, "x"), deleted("B", 9)))
        .isEqualTo("Keep UPDATE_WINS");
    assertThat(decide(new UpdateWins(otherwise), deleted("B", 9), row("A", 1, "x")))
        .endsWith("UPDATE_WINS");
    assertThat(decide(new DeleteWins(otherwise), row("A", 1, "x"), row("B", 9, "y")))
        .endsWith("LATER");
  }

  @Test
  void aPersonIsAskedOrTheFeedStops() {
    assertThat(decide(new AskPerson(), row("A", 1, "x"), row("B", 9, "y")))
        .isEqualTo("Ask ASKS_A_PERSON");
    assertThat(decide(new StopAtConflict(), row("A", 1, "x"), row("B", 9, "y")))
        .isEqualTo("Halt STOPS_AT_CONFLICT");
  }

  @Test
  void columnsAreDecidedOneByOneAndADeleteTakesOnlyWhatIsOlder() {
    Stamp early = stamp("A", 1, 1, 0, NOTHING);
    Stamp late = stamp("B", 1, 9, 0, NOTHING);
    Version left = version(early, Map.of("x", new Value.Whole(1)));
    Version right = version(late, Map.of("y", new Value.Whole(2)));
    Policy columns = new ColumnLastUpdateWins(Recency.WALL, List.of());
    assertThat(decide(columns, left, right)).startsWith("{x=Whole[number=1], y=Whole[number=2]}");
    Policy grouped = new ColumnLastUpdateWins(Recency.WALL, List.of(Set.of("x", "y")));
    assertThat(decide(grouped, left, right)).startsWith("{y=Whole[number=2]}");
    assertThat(reason(columns, left, right)).isEqualTo(Reason.PER_COLUMN);
    assertThat(reason(grouped, left, right)).isEqualTo(Reason.PER_GROUP);
    Version both =
        ((Decision.Store) columns.decide(new Encounter(List.of(left), change(null, right), true)))
            .versions()
            .get(0);
    assertThat(decide(columns, both, deleted("C", 5))).startsWith("{y=Whole[number=2]}");
  }

  private static Reason reason(Policy policy, Version local, Version remote) {
    Encounter encounter = new Encounter(List.of(local), change(null, remote), true);
    return ((Decision.Store) policy.decide(encounter)).why();
  }

  @Test
  void theDifferenceIsAddedAndOtherColumnsGoByTime() {
    Version before = version(stamp("A", 1, 1, 0, NOTHING), Map.of("n", new Value.Whole(10)));
    Version after = version(stamp("A", 2, 2, 0, NOTHING), Map.of("n", new Value.Whole(7)));
    Version local = version(stamp("B", 1, 3, 0, NOTHING), Map.of("n", new Value.Whole(20)));
    Decision decision =
        new Delta(latest(Tie.LARGER_NODE))
            .decide(new Encounter(List.of(local), change(before, after), true));
    assertThat(((Decision.Store) decision).versions().get(0).values())
        .isEqualTo(Map.of("n", new Value.Whole(17)));
  }

  @Test
  void detectorsLookAtDifferentThings() {
    Version start = row("A", 1, "x");
    Version local =
        version(
            stamp("B", 1, 2, 0, NOTHING.with(start.stamp().dot())),
            Map.of("value", new Value.Text("x")));
    Version after =
        version(
            stamp("A", 2, 3, 0, NOTHING.with(start.stamp().dot())),
            Map.of("value", new Value.Text("z")));
    Change change = change(start, after);
    assertThat(reporting(local, change))
        .as("B wrote the same text again, unknown to A")
        .containsExactly(Detector.ORIGIN, Detector.VERSION_VECTOR);
    Change insert =
        new Change(
            "k", Change.Kind.INSERT, Set.of("value"), Optional.empty(), after, new Effect.Assign());
    assertThat(reporting(local, insert)).contains(Detector.PRIMARY_KEY, Detector.WHOLE_ROW);
    assertThat(reporting(start, change)).as("nothing was changed meanwhile").isEmpty();
  }

  private static List<Detector> reporting(Version local, Change change) {
    return Arrays.stream(Detector.values())
        .filter(detector -> detector.reports(List.of(local), change))
        .toList();
  }
}
