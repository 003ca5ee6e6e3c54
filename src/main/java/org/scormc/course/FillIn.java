package org.scormc.course;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scormc.source.Located;

/**
 * A question that asks for one or several short texts.
 *
 * @param head what every question has
 * @param ordered whether each text belongs in its own box; if not, the texts may stand in any order
 * @param matchCase whether capital and small letters differ
 * @param boxes the boxes, in the order in which they are shown
 */
public record FillIn(QuestionHead head, boolean ordered, boolean matchCase, List<Box> boxes)
    implements Question {
  /** The word of {@code type:}. */
  public static final String KIND = "fill-in";

  /** White space in every browser and on the JVM alike. */
  private static final Pattern SPACE =
      Pattern.compile("[\\t\\n\\x0B\\f\\r \\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");

  private static final Pattern APOSTROPHE = Pattern.compile("[\\u2018\\u2019\\u02BC]");

  /** Copies the list. */
  public FillIn {
    boxes = List.copyOf(boxes);
  }

  /**
   * The form in which a text is compared: Unicode form C; each stretch of tab, line ends, space,
   * U+00A0, U+2000 to U+200A, U+202F, U+205F and U+3000 one space, none at the ends; U+2018, U+2019
   * and U+02BC as {@code '}; in small letters unless case matters.
   */
  public String comparable(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String spaced = SPACE.matcher(composed).replaceAll(" ");
    String plain = APOSTROPHE.matcher(spaced).replaceAll("'");
    int start = plain.startsWith(" ") ? 1 : 0;
    int end = plain.endsWith(" ") ? plain.length() - 1 : plain.length();
    String trimmed = start >= end ? "" : plain.substring(start, end);
    return matchCase ? trimmed : trimmed.toLowerCase(Locale.ROOT);
  }

  /** Whether a text is right for a box. */
  public boolean accepts(Box box, String text) {
    String found = comparable(text);
    return box.accepted().stream().anyMatch(right -> comparable(right.value()).equals(found));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Markdown> texts() {
    List<Markdown> texts = new ArrayList<>();
    for (Box box : boxes) {
      texts.add(box.label());
      texts.add(box.feedback());
      box.wrong().forEach(wrong -> texts.add(wrong.feedback()));
    }
    return head.textsWith(texts);
  }

  /**
   * A box for a text.
   *
   * @param id its id, unique in the question
   * @param label what the learner reads beside it; may be empty if it is the only one
   * @param accepted the right texts; the first is the one shown as the answer
   * @param feedback what the learner is told about the right text; may be empty
   * @param wrong typical wrong texts
   */
  public record Box(
      Located<String> id,
      Markdown label,
      List<Located<String>> accepted,
      Markdown feedback,
      List<WrongText> wrong) {
    /** Copies the lists. */
    public Box {
      accepted = List.copyOf(accepted);
      wrong = List.copyOf(wrong);
    }
  }

  /**
   * A typical wrong text.
   *
   * @param text the text
   * @param feedback what the learner is told about it
   * @param misconception the tag of the mistaken belief that leads to it, if there is one
   */
  public record WrongText(
      Located<String> text, Markdown feedback, Optional<Located<String>> misconception) {}
}
