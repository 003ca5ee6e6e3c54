package org.scormc.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class GraderTest {
  private static Score grade(String part, int hints, String... answer) {
    return Grader.grade(Examples.EXERCISE, part, List.of(answer), hints);
  }

  private static long earned(String part, String... answer) {
    Score score = grade(part, 0, answer);
    assertThat(score.refusal().reason()).isEqualTo(Score.Reason.NONE);
    return score.earned();
  }

  private static Score.Refusal refusal(String part, String... answer) {
    Score score = grade(part, 0, answer);
    assertThat(score.earned()).isZero();
    assertThat(score.items()).isEmpty();
    return score.refusal();
  }

  @Test
  void everySolutionEarnsAllPoints() {
    for (Exercise.Part part : Examples.EXERCISE.parts()) {
      Score score = Grader.grade(Examples.EXERCISE, part.id(), part.task().solution(), 0);
      assertThat(score.earned()).as(part.id()).isEqualTo(100 * part.points());
      assertThat(score.items()).allMatch(Score.Item::right).isNotEmpty();
    }
  }

  @Test
  void eachRightCellBringsItsPointsAndANumberNearbyBringsFewer() {
    assertThat(earned("cells")).isEqualTo(1000);
    assertThat(earned("cells", "word[.]Ins( 1,X )", "number[.]310")).isEqualTo(2500);
    assertThat(earned("cells", "word[.]Ins(1,x)", "number[.]321", "tick[.]yes")).isZero();
    assertThat(grade("cells", 0, "number[.]300").items())
        .extracting(Score.Item::id, Score.Item::earned)
        .containsExactly(tuple("word", 0L), tuple("number", 1000L), tuple("tick", 1000L));
  }

  @Test
  void eachErrorCostsPointsButNoMoreThanThereAre() {
    assertThat(earned("ticks", "word[.]Ins(1,X)", "number[.]300", "tick[.]yes")).isEqualTo(3000);
    assertThat(earned("ticks", "word[.]X", "number[.]3", "tick[.]yes")).isEqualTo(1000);
    assertThat(earned("ticks")).isZero();
  }

  @Test
  void anOrderEarnsTheShareOfRightNeighbours() {
    assertThat(earned("order", "c", "d", "a", "b")).isEqualTo(2000 * 2 / 3);
    assertThat(earned("order", "d", "c", "b", "a")).isZero();
    assertThat(earned("order", "a", "b")).isZero();
    assertThat(earned("order")).isZero();
  }

  @Test
  void settingsAreJudgedByRunningThem() {
    assertThat(earned("policy", "policy[.]apply-remote", "second[.]40")).isZero();
    assertThat(earned("policy", "policy[.]last-update-wins", "second[.]40")).isEqualTo(2000);
    assertThat(earned("policy", "policy[.]first-update-wins", "second[.]0")).isEqualTo(5000);
  }

  @Test
  void whatWasNotAskedForIsNotRun() {
    assertThat(refusal("policy", "policy[.]keep-local"))
        .isEqualTo(new Score.Refusal(Score.Reason.NOT_SET, "second"));
    assertThat(refusal("policy", "policy[.]magic", "second[.]40"))
        .isEqualTo(new Score.Refusal(Score.Reason.IMPOSSIBLE, "`policy` has no option `magic`"));
    assertThat(refusal("policy", "policy[.]keep-local", "second[.]45"))
        .isEqualTo(new Score.Refusal(Score.Reason.IMPOSSIBLE, "`second` cannot be 45"));
  }

  @Test
  void anOrderOfMovesIsRefusedIfAnEffectComesBeforeItsCause() {
    assertThat(refusal("agree", "A>B", "A"))
        .isEqualTo(new Score.Refusal(Score.Reason.NOT_NOW, "A>B"));
    assertThat(refusal("agree", "A")).isEqualTo(new Score.Refusal(Score.Reason.UNFINISHED, ""));
    assertThat(earned("agree", "A", "B", "A>B", "B>A")).isZero();
  }

  @Test
  void oneMaySayThatThereIsNoneAfterTrying() {
    assertThat(refusal("all-agree", "none[.]1"))
        .isEqualTo(new Score.Refusal(Score.Reason.TRY_MORE, "2"));
    assertThat(earned("all-agree", "none[.]3")).isEqualTo(2500);
    assertThat(earned("agree", "none[.]3")).isZero();
  }

  @Test
  void hintsCostATenthEachAndNeverMoreThanSixTenths() {
    String[] solution = {"a", "b", "c", "d"};
    assertThat(grade("order", 1, solution).earned()).isEqualTo(1800);
    assertThat(grade("order", 6, solution).earned()).isEqualTo(800);
    assertThat(grade("order", 9, solution).earned()).isEqualTo(800);
  }

  @Test
  void thereIsNoGradeForAPartThatIsNotThere() {
    assertThatThrownBy(() -> grade("z", 0)).hasMessage("there is no part `z`");
  }
}
