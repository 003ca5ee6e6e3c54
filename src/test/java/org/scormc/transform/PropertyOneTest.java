package org.scormc.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyOneTest {
  private static final PropertyOne BY_SITE = new PropertyOne(Transformation.BY_SITE);
  private static final PropertyOne UNTRANSFORMED = new PropertyOne(Transformation.NONE);

  private static void bothPathsMeet(
      TextOperation first,
      TextOperation second,
      String secondTransformed,
      String firstTransformed,
      String text) {
    PropertyOne.Diamond diamond = BY_SITE.diamond("abc", first, second);
    assertThat(diamond.secondTransformed()).hasToString(secondTransformed);
    assertThat(diamond.firstTransformed()).hasToString(firstTransformed);
    assertThat(diamond.textAtFirst()).contains(text);
    assertThat(diamond.textAtSecond()).contains(text);
  }

  private static List<Optional<String>> textsUntransformed(
      TextOperation first, TextOperation second) {
    PropertyOne.Diamond diamond = UNTRANSFORMED.diamond("abc", first, second);
    return List.of(diamond.textAtFirst(), diamond.textAtSecond());
  }

  @Test
  void ofTwoInsertionsAtOnePlaceTheSmallerSiteGoesFirst() {
    bothPathsMeet(new Insert(1, "X", 1), new Insert(1, "Y", 2), "Ins(2,Y)", "Ins(1,X)", "aXYbc");
  }

  @Test
  void twoInsertionsAtOnePlaceDifferWhenNotTransformed() {
    assertThat(textsUntransformed(new Insert(1, "X", 1), new Insert(1, "Y", 2)))
        .containsExactly(Optional.of("aYXbc"), Optional.of("aXYbc"));
  }

  @Test
  void anInsertionMovesLeftWhenSomethingBeforeItIsDeleted() {
    bothPathsMeet(new Insert(2, "Z", 1), new Delete(0), "Del(0)", "Ins(1,Z)", "bZc");
  }

  @Test
  void anInsertionBehindADeletionEndsTooFarRightWhenNotTransformed() {
    assertThat(textsUntransformed(new Insert(2, "Z", 1), new Delete(0)))
        .containsExactly(Optional.of("bZc"), Optional.of("bcZ"));
  }

  @Test
  void aCharacterDeletedTwiceIsDeletedOnce() {
    bothPathsMeet(new Delete(1), new Delete(1), "nothing", "nothing", "ac");
  }

  @Test
  void twoDeletionsOfOneCharacterAgreeOnAWrongTextWhenNotTransformed() {
    PropertyOne.Diamond diamond = UNTRANSFORMED.diamond("abc", new Delete(1), new Delete(1));
    assertThat(diamond.textAtFirst()).contains("a");
    assertThat(diamond.closes()).isTrue();
  }

  @Test
  void aDeletionMovesRightWhenSomethingIsInsertedAtItsPlace() {
    bothPathsMeet(new Insert(1, "Z", 1), new Delete(1), "Del(2)", "Ins(1,Z)", "aZc");
  }

  @Test
  void aDeletionTakesTheInsertedCharacterWhenNotTransformed() {
    assertThat(textsUntransformed(new Insert(1, "Z", 1), new Delete(1)))
        .containsExactly(Optional.of("abc"), Optional.of("aZc"));
  }

  @ParameterizedTest
  @CsvSource({"ab, 25", "abc, 49", "abcd, 81"})
  void bothPathsMeetForEveryPairOfOperations(String text, int pairs) {
    Verdict<PropertyOne.Diamond> verdict = BY_SITE.check(text);
    assertThat(verdict.cases()).isEqualTo(pairs);
    assertThat(verdict.counterexamples()).isEmpty();
    assertThat(verdict.holds()).isTrue();
  }

  @Test
  void longInsertionsMoveOthersByTheirLength() {
    bothPathsMeet(
        new Insert(1, "one", 1), new Insert(1, "two", 2), "Ins(4,two)", "Ins(1,one)", "aonetwobc");
    bothPathsMeet(new Insert(1, "one", 1), new Delete(2), "Del(5)", "Ins(1,one)", "aoneb");
  }

  @Test
  void untransformedNearlyAllPairsDiverge() {
    Verdict<PropertyOne.Diamond> verdict = UNTRANSFORMED.check("abc");
    assertThat(verdict.holds()).isFalse();
    assertThat(verdict.cases()).isEqualTo(49);
    assertThat(verdict.counterexamples()).hasSize(47);
  }

  @Test
  void untransformedTheOnlyPairsThatAgreeDeleteOneCharacterTwiceAndLoseItsNeighbour() {
    List<String> agreeing = new ArrayList<>();
    for (TextOperation first : SmallOperations.on("abc", 1, "X")) {
      for (TextOperation second : SmallOperations.on("abc", 2, "Y")) {
        PropertyOne.Diamond diamond = UNTRANSFORMED.diamond("abc", first, second);
        if (diamond.closes()) {
          agreeing.add(first + " " + second + " " + diamond.textAtFirst().orElseThrow());
        }
      }
    }
    assertThat(agreeing).containsExactly("Del(0) Del(0) c", "Del(1) Del(1) a");
  }

  @Test
  void theCheckerFindsAMissingTieBreak() {
    Transformation stayPut =
        (operation, applied) ->
            operation instanceof Insert one
                    && applied instanceof Insert two
                    && one.position() == two.position()
                ? operation
                : Transformation.BY_SITE.transform(operation, applied);
    assertThat(new PropertyOne(stayPut).check("abc").counterexamples())
        .hasSize(4)
        .allMatch(diamond -> diamond.first().toString().startsWith("Ins"));
  }

  @Test
  void theCheckerFindsADeletionThatIsNotMovedByAnInsertionAtItsPlace() {
    Transformation strictlyBefore =
        (operation, applied) ->
            operation instanceof Delete one
                    && applied instanceof Insert two
                    && one.position() == two.position()
                ? operation
                : Transformation.BY_SITE.transform(operation, applied);
    assertThat(new PropertyOne(strictlyBefore).check("abc").counterexamples()).hasSize(6);
  }

  @Test
  void oneSiteHasNoConcurrentInsertionsAtOnePlace() {
    assertThatThrownBy(
            () -> Transformation.BY_SITE.transform(new Insert(1, "X", 1), new Insert(1, "Y", 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOperationOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> new Delete(3).apply("abc"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Insert(4, "X", 1).apply("abc"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Delete(-1).fits("abc")).isFalse();
    assertThat(new Insert(-1, "X", 1).fits("abc")).isFalse();
    assertThat(new Insert(3, "X", 1).apply("abc")).isEqualTo("abcX");
  }

  @Test
  void anEmptyInsertionIsRefused() {
    assertThatThrownBy(() -> new Insert(0, "", 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
