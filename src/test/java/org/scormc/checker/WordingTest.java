package org.scormc.checker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lag is 300 ms. What is seen?",
        "Put the steps in order.",
        "In the ring of five, count the pairs that still meet.",
        "Both nodes crash. Choose the two remedies.",
        "Run it twice, and compare what you see.",
      })
  void aStemThatAsksOrOrdersIsFine(String stem) {
    assertThat(Wording.ENGLISH.asks(stem)).isTrue();
    assertThat(Wording.ENGLISH.asksForOption(stem)).isFalse();
    assertThat(Wording.ENGLISH.negatesTwice(stem)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le retard est de 300 ms. Que voit-on ?",
        "Mettez les étapes dans l’ordre.",
        "Dans cet anneau, comptez les paires qui se parlent encore.",
      })
  void soIsAFrenchOne(String stem) {
    assertThat(Wording.FRENCH.asks(stem)).isTrue();
    assertThat(Wording.FRENCH.asksForOption(stem)).isFalse();
    assertThat(Wording.FRENCH.negatesTwice(stem)).isFalse();
  }

  @Test
  void aStemThatOnlyTellsAsksNothing() {
    assertThat(Wording.ENGLISH.asks("The order of a write at the leader.")).isFalse();
    assertThat(Wording.ENGLISH.asks("A client wants to write and count.")).isFalse();
    assertThat(Wording.FRENCH.asks("L’ordre d’une écriture chez le meneur.")).isFalse();
  }

  @Test
  void aStemMustStandByItself() {
    assertThat(Wording.ENGLISH.asksForOption("Which of the following is true?")).isTrue();
    assertThat(Wording.ENGLISH.asksForOption("Which of the two nodes leads?")).isFalse();
    assertThat(Wording.FRENCH.asksForOption("Laquelle des affirmations suivantes est vraie ?"))
        .isTrue();
    assertThat(Wording.FRENCH.asksForOption("Lequel des deux nœuds est le meneur ?")).isFalse();
  }

  @Test
  void anOptionSpeaksOfTheMatterAndNotOfOptions() {
    assertThat(Wording.ENGLISH.pointsAtOptions("All of the above")).isTrue();
    assertThat(Wording.ENGLISH.pointsAtOptions("All of the writes")).isFalse();
    assertThat(Wording.ENGLISH.pointsAtOptions("None, because each was acknowledged")).isFalse();
    assertThat(Wording.FRENCH.pointsAtOptions("Toutes les réponses ci-dessus")).isTrue();
    assertThat(Wording.FRENCH.pointsAtOptions("Aucune des réponses précédentes")).isTrue();
    assertThat(Wording.FRENCH.pointsAtOptions("Toutes les écritures")).isFalse();
  }

  @Test
  void twoNegationsInOneClauseAreTooMany() {
    assertThat(Wording.ENGLISH.negatesTwice("Which node doesn’t lose nothing?")).isTrue();
    assertThat(Wording.ENGLISH.negatesTwice("Which write isn’t lost, if no node crashes?"))
        .isFalse();
    assertThat(Wording.FRENCH.negatesTwice("Que ne peut-on pas lire sans retard ?")).isTrue();
    assertThat(Wording.FRENCH.negatesTwice("Que ne lit-on pas ?")).isFalse();
  }

  @Test
  void wordsOfOtherLanguagesAreNotJudged() {
    assertThat(Wording.of("de-AT")).isEmpty();
    assertThat(Wording.of("fr-CA")).contains(Wording.FRENCH);
    assertThat(Wording.ENGLISH.isAbsolute("Toujours")).isFalse();
    assertThat(Wording.FRENCH.isAbsolute("Toujours")).isTrue();
  }
}
