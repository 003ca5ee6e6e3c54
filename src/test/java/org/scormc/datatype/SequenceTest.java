package org.scormc.datatype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scormc.clock.LamportTimestamp;

class SequenceTest {
  private static final RgaSequence AB = RgaSequence.EMPTY.insert("1", 0, "A").insert("1", 1, "B");
  private static final FugueSequence FUGUE_AB =
      FugueSequence.EMPTY.insert("1", 0, "A").insert("1", 1, "B");

  private static <T extends Sequence<T>> T typed(T start, String site, String word, int... order) {
    T text = start;
    List<Integer> typed = new ArrayList<>();
    for (int character : order) {
      int before = (int) typed.stream().filter(other -> other < character).count();
      text = text.insert(site, 1 + before, word.substring(character, character + 1));
      typed.add(character);
    }
    return text;
  }

  @Test
  void namesCountUpAndParentsAreWhatStoodInFront() {
    assertThat(AB.nodes().toString())
        .isEqualTo(
            "{(1,1)=Node[parent=(0,), element=A, deleted=false],"
                + " (2,1)=Node[parent=(1,1), element=B, deleted=false]}");
    assertThat(AB.nodes().keySet())
        .containsExactly(new LamportTimestamp(1, "1"), new LamportTimestamp(2, "1"));
  }

  @Test
  void ofTwoCharactersAtOnePlaceTheLargerNameComesFirst() {
    RgaSequence both = AB.insert("1", 1, "x").merge(AB.insert("2", 1, "y"));
    assertThat(both.text()).isEqualTo("AyxB");
    assertThat(both.order())
        .containsExactly(
            new LamportTimestamp(1, "1"),
            new LamportTimestamp(3, "2"),
            new LamportTimestamp(3, "1"),
            new LamportTimestamp(2, "1"));
  }

  @Test
  void charactersStayAtTheirPlaceWhenWhatStoodInFrontIsDeleted() {
    RgaSequence both = AB.insert("1", 1, "x").merge(AB.insert("2", 1, "y")).merge(AB.delete(0));
    assertThat(both.text()).isEqualTo("yxB");
    assertThat(both.metadata()).isEqualTo(new Metadata(0, 3, 1));
  }

  @Test
  void wordsTypedForwardsStayWhole() {
    RgaSequence both = typed(AB, "1", "12", 0, 1).merge(typed(AB, "2", "89", 0, 1));
    assertThat(both.text()).isEqualTo("A8912B");
  }

  @Test
  void wordsTypedBackwardsInterleave() {
    RgaSequence both = typed(AB, "1", "12", 1, 0).merge(typed(AB, "2", "89", 1, 0));
    assertThat(both.text()).isEqualTo("A8192B");
    assertThat(both.order().subList(1, 5))
        .containsExactly(
            new LamportTimestamp(4, "2"),
            new LamportTimestamp(4, "1"),
            new LamportTimestamp(3, "2"),
            new LamportTimestamp(3, "1"));
  }

  @Test
  void byTheFugueRuleNeitherInterleaves() {
    assertThat(typed(FUGUE_AB, "1", "12", 0, 1).merge(typed(FUGUE_AB, "2", "89", 0, 1)).text())
        .isEqualTo("A1289B");
    assertThat(typed(FUGUE_AB, "1", "12", 1, 0).merge(typed(FUGUE_AB, "2", "89", 1, 0)).text())
        .isEqualTo("A1289B");
  }

  private static final int[][] FIRST_CHARACTER_FIRST = {{0, 1, 2}, {0, 2, 1}};
  private static final int[][] TYPING_ORDERS = {
    {0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}
  };

  /** For how many pairs of typing orders two words of three characters do not both stay whole. */
  private static <T extends Sequence<T>> int interleaved(T start, int[][] typingOrders) {
    int interleaved = 0;
    for (int[] one : typingOrders) {
      for (int[] two : typingOrders) {
        String text = typed(start, "1", "123", one).merge(typed(start, "2", "789", two)).text();
        interleaved += text.contains("123") && text.contains("789") ? 0 : 1;
      }
    }
    return interleaved;
  }

  @Test
  void inWhateverOrderTwoWordsAreTypedTheFugueRuleKeepsThemWhole() {
    assertThat(interleaved(FUGUE_AB, TYPING_ORDERS)).isZero();
  }

  @Test
  void theRgaRuleMixesTheWordsInTwentyFourOfThirtySixPairsOfTypingOrders() {
    assertThat(interleaved(AB, TYPING_ORDERS)).isEqualTo(24);
    assertThat(interleaved(AB, FIRST_CHARACTER_FIRST)).isZero();
  }

  @Test
  void anElementTypedAfterADeletionStandsWhereItWasTyped() {
    FugueSequence text = FUGUE_AB.insert("1", 1, "x").delete(1).insert("2", 1, "y").delete(0);
    assertThat(text.text()).isEqualTo("yB");
    assertThat(text.metadata()).isEqualTo(new Metadata(0, 2, 2));
  }

  @Test
  void aDeletedElementStaysDeletedWhenALateCopyArrives() {
    assertThat(AB.delete(0).merge(AB).text()).isEqualTo("B");
    assertThat(AB.merge(AB.delete(0)).text()).isEqualTo("B");
    assertThat(FUGUE_AB.delete(0).merge(FUGUE_AB).text()).isEqualTo("B");
    assertThat(FUGUE_AB.merge(FUGUE_AB.delete(0)).text()).isEqualTo("B");
  }

  @Test
  void aPlaceBeyondTheEndIsRefused() {
    assertThatThrownBy(() -> AB.insert("1", 3, "x")).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> AB.insert("1", -1, "x")).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> AB.delete(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> FUGUE_AB.insert("1", 3, "x"))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> FUGUE_AB.insert("1", -1, "x"))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> FUGUE_AB.delete(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aLongTextIsReadWithoutRecursion() {
    int length = 30_000;
    Map<LamportTimestamp, RgaSequence.Node> rga = new TreeMap<>();
    Map<LamportTimestamp, FugueSequence.Node> fugue = new TreeMap<>();
    LamportTimestamp last = RgaSequence.START;
    for (int counter = 1; counter <= length; counter++) {
      LamportTimestamp id = new LamportTimestamp(counter, "1");
      rga.put(id, new RgaSequence.Node(last, "x", false));
      fugue.put(id, new FugueSequence.Node(last, FugueSequence.Side.RIGHT, "x", false));
      last = id;
    }
    assertThat(new RgaSequence(rga).text()).hasSize(length);
    assertThat(new FugueSequence(fugue).text()).hasSize(length);
  }
}
