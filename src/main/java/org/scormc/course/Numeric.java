package org.scormc.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.source.Located;
import org.scormc.source.Span;

/**
 * A question that asks for a number.
 *
 * <p>All numbers are on the grid of the stated decimals: with two decimals, 2.5 is 2.50 and its
 * neighbours are 2.49 and 2.51. The bands are asked in the order {@code accepted}, {@code partial},
 * {@code wrong}; the first that holds the number decides.
 *
 * @param head what every question has
 * @param unit the unit that the learner is told, such as {@code ms}; empty if it is a pure number
 * @param decimals how many decimals an answer has, 0 to 6
 * @param accepted bands of right numbers
 * @param partial bands of numbers that are worth a part
 * @param wrong bands of typical wrong numbers, which have feedback of their own
 * @param otherwise what the learner is told about any other number; may be empty
 */
public record Numeric(
    QuestionHead head,
    String unit,
    int decimals,
    List<Band> accepted,
    List<Band> partial,
    List<Band> wrong,
    Markdown otherwise)
    implements Question {
  /** The word of {@code type:}. */
  public static final String KIND = "numeric";

  /** Copies the lists. */
  public Numeric {
    accepted = List.copyOf(accepted);
    partial = List.copyOf(partial);
    wrong = List.copyOf(wrong);
  }

  /** All bands, in the order in which they are asked. */
  public List<Band> bands() {
    List<Band> bands = new ArrayList<>(accepted);
    bands.addAll(partial);
    bands.addAll(wrong);
    return List.copyOf(bands);
  }

  /** The first band that holds a number on the grid. */
  public Optional<Band> band(BigDecimal number) {
    return bands().stream().filter(band -> band.holds(number)).findFirst();
  }

  /**
   * A number as it is written on the grid: a minus sign if it is below 0, digits, and, if the
   * question has decimals, a point and exactly that many digits. What lies between two numbers of
   * the grid goes to the nearer one, and from the middle to the one farther from 0.
   */
  public String onGrid(BigDecimal number) {
    return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Markdown> texts() {
    List<Markdown> texts = new ArrayList<>();
    bands().forEach(band -> texts.add(band.feedback()));
    texts.add(otherwise);
    return head.textsWith(texts);
  }

  /**
   * A stretch of numbers, both ends included.
   *
   * @param from its least number
   * @param to its greatest number
   * @param score what a number of it is worth, 0 to 1
   * @param feedback what the learner is told about it; may be empty
   * @param misconception the tag of the mistaken belief that leads to it, if there is one
   * @param place where it stands in the source
   */
  public record Band(
      BigDecimal from,
      BigDecimal to,
      Fraction score,
      Markdown feedback,
      Optional<Located<String>> misconception,
      Span place) {
    /** Whether a number is in it. */
    public boolean holds(BigDecimal number) {
      return from.compareTo(number) <= 0 && number.compareTo(to) <= 0;
    }

    /** How many numbers of a grid with so many decimals are in it. */
    public BigDecimal count(int decimals) {
      return to.subtract(from)
          .movePointRight(decimals)
          .setScale(0, RoundingMode.FLOOR)
          .add(BigDecimal.ONE);
    }

    /**
     * The numbers of a grid that are in it, as {@link Numeric#onGrid} writes them, from the least
     * to the greatest. Its ends must be on the grid.
     */
    public List<String> grid(int decimals) {
      List<String> numbers = new ArrayList<>();
      BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
      BigDecimal at = from.setScale(decimals, RoundingMode.UNNECESSARY);
      while (at.compareTo(to) <= 0) {
        numbers.add(at.toPlainString());
        at = at.add(step);
      }
      return List.copyOf(numbers);
    }
  }
}
