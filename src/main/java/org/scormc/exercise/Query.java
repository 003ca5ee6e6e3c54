package org.scormc.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A question to a run, in words, and its answer as a text.
 *
 * <p>A query is one term, such as {@code shown A title}, or comparisons of terms with values joined
 * by {@code and}, whose answer is {@code yes} or {@code no}. {@code at MS}, {@code in SCENARIO} and
 * {@code with knob=value ...} may stand behind any of them and hold for the whole query; a query in
 * brackets has its own, and none may stand twice. Which terms there are is for a {@link Terms} to
 * say.
 */
public final class Query {
  /** The answer to a claim that holds. */
  public static final String YES = "yes";

  /** The answer to a claim that doesn't. */
  public static final String NO = "no";

  private static final String OPERATORS = " = != <= >= < > ";

  private final Terms terms;
  private final List<String> words = new ArrayList<>();
  private Scene scene;

  private Query(String text, Scene scene, Terms terms) {
    this.terms = terms;
    this.scene = scene;
    List<String> found = Words.of(text);
    TreeSet<String> holding = new TreeSet<>();
    for (int i = 0; i < found.size(); i++) {
      String word = found.get(i);
      boolean more = i + 1 < found.size();
      if ((word.equals("at") || word.equals("in")) && more && !holding.add(word)) {
        throw twice(word);
      }
      if (word.equals("at") && more) {
        this.scene = this.scene.until(Decimal.whole(found.get(++i)));
      } else if (word.equals("in") && more) {
        this.scene = this.scene.in(found.get(++i));
      } else if (word.equals("with") && more) {
        while (i + 1 < found.size() && found.get(i + 1).indexOf('=') > 0) {
          set(found.get(++i), holding);
        }
      } else {
        words.add(word);
      }
    }
  }

  private void set(String setting, SortedSet<String> holding) {
    int equals = setting.indexOf('=');
    if (!holding.add(setting.substring(0, equals + 1))) {
      throw twice(setting.substring(0, equals));
    }
    Knob knob = scene.knob(setting.substring(0, equals));
    scene = scene.with(knob.name(), setting.substring(equals + 1));
  }

  private static IllegalArgumentException twice(String word) {
    return new IllegalArgumentException(
        "`"
            + word
            + "` is given twice, and each would hold for the whole; put what each is for in"
            + " brackets, as in `(CLAIM in NAME) and (CLAIM in OTHER)`");
  }

  /**
   * Reads a text without answering it; what stands in brackets is read when it is answered.
   *
   * @throws IllegalArgumentException if the text can't be a query
   */
  public static void read(String text, Scene scene, Terms terms) {
    var unused = new Query(text, scene, terms);
  }

  /**
   * The answer.
   *
   * @throws IllegalArgumentException if the text asks for nothing there is
   */
  public static String answer(String text, Scene scene, Terms terms) {
    return new Query(text, scene, terms).answer();
  }

  /**
   * What a text is to show for a query: the answer, or of a comparison the value it claims.
   *
   * @return the claimed value as {@code claimed}, if there is one, and what was found
   * @throws IllegalArgumentException if the text asks for nothing there is
   */
  public static Stated stated(String text, Scene scene, Terms terms) {
    Query query = new Query(text, scene, terms);
    int operator = query.operator(0, query.words.size());
    boolean compares = operator < query.words.size();
    String found = compares ? query.term(0, operator) : query.answer();
    return compares
        ? new Stated(
            found, query.value(operator + 1, query.words.size()), query.answer().equals(YES))
        : new Stated(found, found, true);
  }

  /**
   * What a text says and what a run says.
   *
   * @param found the answer
   * @param claimed what the text says it is
   * @param holds whether the two agree
   */
  public record Stated(String found, String claimed, boolean holds) {}

  /** Whether the answer is yes. */
  public static boolean holds(String text, Scene scene, Terms terms) {
    return answer(text, scene, terms).equals(YES);
  }

  private String answer() {
    int where = find("where", 0);
    if (where < words.size()) {
      return terms.search(scene, part(0, where), claim(where + 1));
    }
    boolean claim = false;
    String answer = "";
    int start = 0;
    while (start <= words.size()) {
      int end = find("and", start);
      int operator = operator(start, end);
      claim |= operator < end || start > 0 || end < words.size();
      answer = compared(start, operator, end);
      if (claim && !answer.equals(YES)) {
        return NO;
      }
      start = end + 1;
    }
    return answer;
  }

  /** The words from one on as a query of their own. */
  private String claim(int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < words.size(); i++) {
      String word = words.get(i);
      text.append(' ').append(word);
      text.append(
          word.charAt(0) == Words.QUOTED ? "'" : word.charAt(0) == Words.BRACKET ? ")" : "");
    }
    return text.toString();
  }

  private int find(String word, int from) {
    int at = from;
    while (at < words.size() && !words.get(at).equals(word)) {
      at++;
    }
    return at;
  }

  private int operator(int start, int end) {
    int at = start;
    while (at < end && OPERATORS.indexOf(" " + words.get(at) + " ") < 0) {
      at++;
    }
    return at;
  }

  private String compared(int start, int operator, int end) {
    String left = term(start, operator);
    if (operator >= end) {
      return left;
    }
    return compare(left, words.get(operator), value(operator + 1, end)) ? YES : NO;
  }

  private static void require(boolean there) {
    if (!there) {
      throw new IllegalArgumentException("something is missing");
    }
  }

  private String term(int start, int end) {
    require(start < end);
    return words.get(start).charAt(0) == Words.BRACKET
        ? inner(words.get(start))
        : terms.answer(scene, part(start, end));
  }

  private List<String> part(int start, int end) {
    List<String> part = new ArrayList<>();
    for (int i = start; i < end; i++) {
      part.add(plain(words.get(i)));
    }
    return part;
  }

  private static String plain(String word) {
    return word.charAt(0) == Words.QUOTED ? word.substring(1) : word;
  }

  private String inner(String word) {
    return answer(word.substring(1), scene, terms);
  }

  private String value(int start, int end) {
    require(start < end);
    StringBuilder value = new StringBuilder();
    for (int i = start; i < end; i++) {
      String word = words.get(i);
      value.append(i == start ? "" : " ");
      value.append(word.charAt(0) == Words.BRACKET ? inner(word) : plain(word));
    }
    return value.toString();
  }

  private static boolean compare(String left, String operator, String right) {
    Optional<Long> mine = Decimal.thousandths(left);
    Optional<Long> theirs = Decimal.thousandths(right);
    boolean numbers = mine.isPresent() && theirs.isPresent();
    if (!numbers && operator.indexOf('<') + operator.indexOf('>') > -2) {
      throw new IllegalArgumentException(
          "`" + left + "` " + operator + " `" + right + "` compares no numbers");
    }
    int order = numbers ? Long.compare(mine.get(), theirs.get()) : left.compareTo(right);
    return switch (operator) {
      case "=" -> order == 0;
      case "!=" -> order != 0;
      case "<=" -> order <= 0;
      case ">=" -> order >= 0;
      case "<" -> order < 0;
      default -> order > 0;
    };
  }

  /** What can be asked for. */
  public interface Terms {
    /**
     * The answer to a term.
     *
     * @throws IllegalArgumentException if there is no such term, or if it names what is not there
     */
    String answer(Scene scene, List<String> words);

    /**
     * The answer to {@code WORDS where CLAIM}.
     *
     * @throws IllegalArgumentException if there is no such term, or if it names what is not there
     */
    String search(Scene scene, List<String> words, String claim);
  }
}
