package org.scormc.playback;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.scormc.clock.SplitMix64;

/** Questions of every kind that is scored, drawn from a seed, and responses to them. */
final class RandomQuiz {
  private static final List<String> WORDS =
      List.of("OR-Set", "Été", "y", "x y", "don’t", "straße", "last write wins", "İ", "7", "a,b");

  private final SplitMix64 numbers;
  private final StringBuilder yaml = new StringBuilder("questions:\n");
  private final List<String> ids = new ArrayList<>();

  RandomQuiz(long seed) {
    numbers = new SplitMix64(seed);
  }

  /** A quiz.yaml with so many questions of each kind. */
  String yaml(int each) {
    for (int i = 0; i < each; i++) {
      choice("single-choice", 1);
      choice("multiple-response", 2 + numbers.below(2));
      head("true-false");
      yaml.append("    answer: ").append(numbers.below(2) == 0).append('\n');
      matching();
      ordering();
      numeric();
      fillIn();
    }
    return yaml.toString();
  }

  /** The ids of its questions, in order. */
  List<String> ids() {
    return List.copyOf(ids);
  }

  /**
   * A response made of things that mean something in the question, now and then of any others, or
   * of too many or too few of them.
   *
   * @param right a response that is right
   * @param parts what may stand in a response, right or not
   */
  List<String> response(List<String> right, List<String> parts) {
    List<String> response = new ArrayList<>(right);
    for (int changes = numbers.below(4); changes > 0; changes--) {
      int at = numbers.below(response.size() + 1);
      String part = parts.get(numbers.below(parts.size()));
      switch (numbers.below(6)) {
        case 0 -> response.add(at, part);
        case 1 -> response.subList(Math.max(0, at - 1), at).clear();
        case 2, 3 -> Collections.rotate(response.subList(at / 2, at), 1);
        default -> {
          if (at < response.size()) {
            response.set(at, part);
          }
        }
      }
    }
    return response;
  }

  /** A number near those that a numeric question tells apart, in one of the ways to write it. */
  String number() {
    String sign = List.of("", "", "-", "+").get(numbers.below(4));
    String fraction = List.of("", ".5", ".05", ".25", ".449", ".4999999", ".50").get(below(7));
    return " ".repeat(below(2)) + sign + "0".repeat(below(2)) + below(45) + fraction;
  }

  /** A text that some box may accept, in one of the ways to write it. */
  String text() {
    String word = WORDS.get(below(WORDS.size()));
    return switch (below(5)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> "  " + word.replace(" ", " \u00a0 ") + "\t";
      case 2 -> word.replace('’', '\'');
      case 3 -> Normalizer.normalize(word, Normalizer.Form.NFD);
      default -> word;
    };
  }

  private int below(int bound) {
    return numbers.below(bound);
  }

  private void head(String type) {
    String id = "q" + (ids.size() + 1);
    ids.add(id);
    yaml.append("  - id: ").append(id).append('\n');
    yaml.append("    type: ").append(type).append('\n');
    yaml.append("    objective: o1\n    stem: What is right here?\n");
  }

  private void choice(String type, int right) {
    head(type);
    yaml.append("    options:\n");
    int options = right + 1 + below(3);
    int first = below(options);
    for (int i = 0; i < options; i++) {
      boolean correct = (i + options - first) % options < right;
      yaml.append("      - { id: o").append(i).append(", text: Option ").append(i);
      yaml.append(", correct: ").append(correct).append(", feedback: Because. }\n");
    }
  }

  private void matching() {
    head("matching");
    int targets = 4 + below(3);
    yaml.append("    sources:\n");
    for (int i = 0, count = 2 + below(2); i < count; i++) {
      yaml.append("      - { id: s").append(i).append(", text: Source ").append(i);
      yaml.append(", target: t").append(below(targets)).append(" }\n");
    }
    yaml.append("    targets:\n");
    for (int i = 0; i < targets; i++) {
      yaml.append("      - { id: t").append(i).append(", text: Target ").append(i).append(" }\n");
    }
  }

  private void ordering() {
    head("ordering");
    yaml.append("    items:\n");
    for (int i = 0, count = 3 + below(4); i < count; i++) {
      yaml.append("      - { id: i").append(i).append(", text: Item ").append(i).append(" }\n");
    }
  }

  private void numeric() {
    head("numeric");
    int decimals = below(3);
    int least = below(30) - 10;
    yaml.append("    decimals: ").append(decimals).append('\n');
    yaml.append("    accept: ").append(least).append("..").append(least + below(2)).append('\n');
    yaml.append("    partial:\n      - { value: ").append(least - 1).append("..");
    yaml.append(least + 3).append(", score: 0.").append(1 + below(999)).append(" }\n");
  }

  private void fillIn() {
    head("fill-in");
    boolean ordered = below(2) == 0;
    yaml.append(ordered ? "" : "    order: any\n");
    yaml.append(below(2) == 0 ? "    case: match\n" : "");
    yaml.append("    boxes:\n");
    for (int i = 0, count = 1 + below(3); i < count; i++) {
      String first = WORDS.get(3 * i + below(3));
      // texts in any order need boxes that have none in common
      String second = ordered ? WORDS.get(below(WORDS.size())) : first + "!";
      yaml.append("      - { id: b").append(i).append(", label: Box ").append(i);
      yaml.append(", accept: [\"").append(first).append("\", \"").append(second);
      yaml.append("\"] }\n");
    }
  }
}
