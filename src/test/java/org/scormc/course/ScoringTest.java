package org.scormc.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scormc.course.QuestionSamples.named;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.clock.SplitMix64;

class ScoringTest {
  static Stream<Question> scoredVariants() {
    return QuestionSamples.all().stream()
        .filter(Question::scored)
        .flatMap(question -> question.variants().stream());
  }

  @Test
  void everyKindIsAmongTheSamples() {
    Set<String> kinds = new HashSet<>();
    QuestionSamples.all().forEach(question -> kinds.add(question.kind()));
    assertThat(kinds).hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("scoredVariants")
  void theRightResponseIsWorthAllAndNoneIsWorthNothing(Question question) {
    assertThat(Scoring.of(question, Scoring.rightResponse(question))).isEqualTo(Fraction.FULL);
    assertThat(Scoring.of(question, List.of())).isEqualTo(Fraction.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "guarantee, mono, 1",
    "guarantee, own, 0",
    "guarantee, mono own, 0",
    "guarantee, mono mono, 0",
    "needs, offline near, 1",
    "needs, near offline near, 1",
    "needs, offline, 1/2",
    "needs, offline near reads, 1/2",
    "needs, offline reads, 0",
    "needs, offline reads copy, 0",
    "needs, offline near reads copy rate, 0",
    "needs, offline near nonsense, 1/2",
    "backup, false, 1",
    "backup, true, 0",
    "words, lag=late failover=successor split=two, 1",
    "words, split=two lag=late, 2/3",
    "words, lag=late lag=told failover=two, 1/3",
    "words, lag=told lag=late, 0",
    "words, lag, 0",
    "write-path, send commit tell ship, 1",
    "write-path, commit tell ship send, 2/3",
    "write-path, ship tell commit send, 0",
    "write-path, send commit ship tell, 1/3",
    "write-path, send commit tell, 0",
    "write-path, send commit tell tell, 0",
    "write-path, send commit tell ship send, 0",
    "pairs, 130, 1",
    "pairs, 128, 1",
    "pairs, +132.0, 1",
    "pairs, 132.4, 1",
    "pairs, 132.5, 1/2",
    "pairs, 119.5, 1/2",
    "pairs, 119.4, 0",
    "pairs, -130, 0",
    "pairs, 1e2, 0",
    "pairs, 130 130, 0",
    "swap, y x, 1",
    "swap, x y, 0",
    "swap, Y x, 1/2",
    "swap, y ’x’, 1",
    "swap, y, 0",
    "region-and-device, device device, 1/2",
    "region-and-device, DEVICE l'appareil, 1",
  })
  void aResponseIsWorthWhatTheRulesSay(String id, String response, String score) {
    List<String> parts = List.of(response.split(" "));
    assertThat(Scoring.of(named(id), parts)).hasToString(score);
  }

  @Test
  void whiteSpaceAndCapitalsAreComparedByTheRuleOfTheQuestion() {
    Question anyOrder = named("region-and-device");
    assertThat(Scoring.of(anyOrder, List.of("  Several\u00A0\t regions ", "device")).isFull())
        .isTrue();
    assertThat(Scoring.of(anyOrder, List.of("severalregions", "device"))).hasToString("1/2");
    assertThat(Scoring.of(named("swap"), List.of(" y ", "X"))).hasToString("1/2");
  }

  @Test
  void accentsCountWhicheverWayTheyAreTyped() {
    FillIn question = (FillIn) named("region-and-device");
    assertThat(question.comparable("E\u0301te\u0301")).isEqualTo("\u00E9t\u00E9");
    assertThat(question.comparable("\u00C9t\u00E9")).isNotEqualTo(question.comparable("ete"));
  }

  @Test
  void howSureSomeoneIsHasNoScore() {
    assertThatThrownBy(() -> Scoring.of(named("sure"), List.of("know")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Scoring.of(named("lost-writes"), List.of("2")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void scoresAreEqualIfTheyAreTheSameFraction() {
    assertThat(new Fraction(2, 6)).isEqualTo(new Fraction(1, 3));
    assertThat(new Fraction(0, 7)).isEqualTo(Fraction.NONE);
    assertThat(new Fraction(1, 3).value()).isEqualTo(1.0 / 3);
    assertThatThrownBy(() -> new Fraction(4, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("scoredVariants")
  void randomResponsesAreWorthAllOnlyIfTheyAreRight(Question question) {
    SplitMix64 numbers = new SplitMix64(2026);
    List<String> words = words(question);
    int full = 0;
    for (int i = 0; i < 2000; i++) {
      List<String> response = new ArrayList<>();
      for (int parts = numbers.below(words.size() + 1); parts > 0; parts--) {
        response.add(words.get(numbers.below(words.size())));
      }
      if (Scoring.of(question, response).isFull()) {
        full++;
        assertThat(isRight(question, response)).as(response.toString()).isTrue();
      }
    }
    assertThat(full).isPositive();
  }

  /** Texts of which responses are made: those of the right one, and some that fit nothing. */
  private static List<String> words(Question question) {
    List<String> words = new ArrayList<>(Scoring.rightResponse(question));
    if (question instanceof MultipleResponse choice) {
      choice.options().forEach(option -> words.add(option.id().value()));
    }
    words.add("nonsense=nonsense");
    return words;
  }

  /** The same judgement by a shorter way, for words of which only the right ones are near it. */
  private static boolean isRight(Question question, List<String> response) {
    List<String> right = Scoring.rightResponse(question);
    if (question instanceof MultipleResponse) {
      return new HashSet<>(response).equals(new HashSet<>(right));
    }
    if (question instanceof Matching) {
      Set<String> pairs = new LinkedHashSet<>(response);
      pairs.remove("nonsense=nonsense");
      return pairs.equals(new HashSet<>(right));
    }
    if (question instanceof FillIn fillIn && !fillIn.ordered()) {
      return new HashSet<>(response).equals(new HashSet<>(right));
    }
    return response.equals(right);
  }
}
