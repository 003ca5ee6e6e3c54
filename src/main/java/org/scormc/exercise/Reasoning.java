package org.scormc.exercise;

import java.util.List;
import org.scormc.transform.Delete;
import org.scormc.transform.Insert;
import org.scormc.transform.TextOperation;
import org.scormc.transform.Transformation;

/** Terms that need no run: transformed text operations. */
final class Reasoning {
  private Reasoning() {}

  /** {@code transform OPERATION after OPERATION}. */
  static String transformed(List<String> words) {
    if (!words.get(2).equals("after")) {
      throw Observation.unknown(words);
    }
    return Transformation.BY_SITE
        .transform(operation(words.get(1)), operation(words.get(3)))
        .toString();
  }

  /** {@code edit TEXT OPERATION OPERATION}: the first as it is, the second transformed or not. */
  static String edited(List<String> words, boolean transformed) {
    TextOperation first = operation(words.get(2));
    TextOperation second = operation(words.get(3));
    Transformation rule = transformed ? Transformation.BY_SITE : Transformation.NONE;
    return rule.transform(second, first).apply(first.apply(words.get(1)));
  }

  /** {@code Ins(1,X)@2}: site 2 inserts; {@code Del(1)}. */
  private static TextOperation operation(String text) {
    int comma = text.indexOf(',');
    int end = text.lastIndexOf(')');
    if (text.startsWith("Del(") && end > 0) {
      return new Delete((int) Decimal.whole(text.substring(4, end)));
    } else if (text.startsWith("Ins(")
        && comma > 0
        && end > comma
        && text.indexOf('@') == end + 1) {
      return new Insert(
          (int) Decimal.whole(text.substring(4, comma)),
          text.substring(comma + 1, end),
          (int) Decimal.whole(text.substring(end + 2)));
    }
    throw new IllegalArgumentException(
        "`" + text + "` is no operation such as `Ins(1,X)@2` or `Del(1)`");
  }
}
