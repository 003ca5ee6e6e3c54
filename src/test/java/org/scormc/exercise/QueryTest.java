package org.scormc.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
  private static String ask(String query) {
    Scene scene = Scene.of(Examples.SCENARIOS, "titles", Map.of());
    return Query.answer(query, scene, Insight.TERMS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "shown B title; Jazz Night",
        "shown B title at 99; Jazz & Blues \"été\" \\ ✓",
        "shown A title.value at 0; Jazz Night",
        "shown A title.colour; -",
        "metric converged; 0",
        "metric converged with policy=last-update-wins; 1",
        "metric converged = 1 with policy=last-update-wins; yes",
        "metric converged = 1 and shown A title = x; no",
        "metric conflicts-reported >= 2 and shown B title = 'Jazz Night'; yes",
        "metric conflicts-reported < 2.5 and metric lost-writes != 1; yes",
        "shown A title = (shown B title); no",
        "(shown A title at 139) = (shown B title at 100); yes",
        "(metric converged = 1 at 0) and (metric converged = 0 at 20); no",
        "(metric converged = 0 at 0) and (metric converged = 0 at 20); yes",
        "knob second with policy=last-update-wins with second=60; 60",
        "metric write-latency-mean-tenths-ms; 0.0",
        "knob second; 40",
        "knob second with second=60; 60",
        "last-change; 140",
        "least second where metric concurrent-pairs = 0; 100",
        "greatest second where metric concurrent-pairs = 1; 90",
        "passing second where metric concurrent-pairs = 0; 11",
        "passing policy second where metric converged = 1; 42",
        "vector w1; {A:1}",
        "relation w1 w2; concurrent",
        "relation w1 w2 with second=100; before",
        "stamp wall w2; 40",
        "stamp lamport w2 with second=100; 3",
        "clock hybrid B at 40; (40,0)",
        "clock wall A at 20; 0",
        "arrivals A; w2",
        "applied A; 1",
        "letters B title at 100; J a z z   N i g h t",
        "orders; 6",
        "orders replicas-differ; 4",
        "orders where shown A title = 'Jazz Night' ; 1",
        "transform Ins(1,Y)@2 after Ins(1,X)@1; Ins(2,Y)",
        "transform Del(1) after Del(1); nothing",
        "edit abc Ins(2,Z)@1 Del(0); bZc",
        "edit-plain abc Del(0) Ins(2,Z)@1; bcZ",
        "is 'two words'; two words",
        "is '{bread, milk}' = (is '{bread, milk}'); yes",
        "first-time where shown B title = 'Jazz Night'; 100",
        "siblings A title; 1",
        "metric converged title; 0",
        "metric lost-writes title with policy=last-update-wins; 1",
        "law regroup average; no",
        "law swap average; yes",
        "law swap last-update-wins; yes",
        "law swap last-update-wins-without-tie; no",
        "law regroup last-update-wins-without-tie; yes",
        "law swap or-set; yes",
        "law regroup or-set; yes",
        "law repeat 2p-set; yes",
        "law repeat g-counter; yes",
        "law swap union; yes",
        "law repeat sum; no",
        "law swap take-remote; no",
        "law regroup average; no"
      })
  void aQueryHasOneAnswer(String query, String answer) {
    assertThat(ask(query)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'  '; nothing is asked",
        "shown A; `shown A` is no question to a run",
        "shown C title; there is no node `C`",
        "shown A name; there is no row `name`",
        "metric speed; there is no metric `speed`",
        "metric converged with colour=red; there is no knob `colour`",
        "metric converged with policy=red; `policy` has no option `red`",
        "metric converged in b; there is no scenario `b`",
        "metric converged at noon; `noon` is no whole number",
        "shown A title < 3; `Jazz & Blues \"été\" \\ ✓` < `3` compares no numbers",
        "metric converged =; something is missing",
        "read 1; there is no read 1",
        "vector w3; 'there is no write `w3`, only w1 to w2'",
        "(metric converged; `(` is not closed",
        "metric converged = 1 in a and metric converged = 1 in b; '`in` is given twice, and each"
            + " would hold for the whole; put what each is for in brackets, as in"
            + " `(CLAIM in NAME) and (CLAIM in OTHER)`'",
        "metric converged at 1 at 2; '`at` is given twice, and each would hold for the whole; put"
            + " what each is for in brackets, as in `(CLAIM in NAME) and (CLAIM in OTHER)`'",
        "metric converged with second=10 with second=60; '`second` is given twice, and each would"
            + " hold for the whole; put what each is for in brackets, as in"
            + " `(CLAIM in NAME) and (CLAIM in OTHER)`'",
        "law swap magic; there is no merge rule `magic`",
        "orders nice; there is no kind of orders `nice`",
        "least second where metric lost-writes = 7; no value of `second` will do",
        "transform Ins(1,Y) after Del(1); '`Ins(1,Y)` is no operation such as `Ins(1,X)@2` or"
            + " `Del(1)`'"
      })
  void aQueryThatAsksForNothingThereIsSaysWhy(String query, String message) {
    assertThatThrownBy(() -> ask(query)).hasMessage(message);
  }

  @Test
  void bracketsGoOnlySoDeep() {
    assertThatThrownBy(() -> ask("(".repeat(5000) + "shown A title" + ")".repeat(5000)))
        .hasMessage("more than 20 brackets in each other");
  }

  @Test
  void aPageCanOnlyAskWhatTestsAreMadeOf() {
    Scene scene = Scene.of(Examples.SCENARIOS, "titles", Map.of());
    assertThatThrownBy(() -> Query.answer("orders", scene, Observation.TERMS))
        .hasMessage("`orders` is no question to a run");
  }
}
