package org.scormc.exercise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.conflict.Block;
import org.scormc.conflict.Value;
import org.scormc.exploration.Law;
import org.scormc.transform.Delete;
import org.scormc.transform.Insert;
import org.scormc.transform.TextOperation;
import org.scormc.transform.Transformation;

/** Terms that need no run: laws of merge blocks and transformed text operations. */
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

  /** {@code law LAW BLOCK}: whether it holds for all small numbers, sets and cells. */
  static String law(String lawName, String blockName) {
    for (Law law : Law.values()) {
      for (Block block : Block.values()) {
        if (Observation.word(law.name()).equals(lawName)
            && Observation.word(block.name()).equals(blockName)) {
          return holds(law, block) ? Query.YES : Query.NO;
        }
      }
    }
    throw new IllegalArgumentException(
        "there is no law `" + lawName + "` or no block `" + blockName + "`");
  }

  private static boolean holds(Law law, Block block) {
    List<Value> numbers = List.of(new Value.Whole(0), new Value.Whole(1), new Value.Whole(5));
    List<Value> sets =
        List.of(
            Value.Items.of(),
            Value.Items.of("a"),
            Value.Items.of("a", "b"),
            Value.Items.of("b", "c").minus("b"));
    List<Value> cells = List.of(cells(1, 0), cells(2, 1), cells(0, 3));
    return law.broken(block::merge, numbers).isEmpty()
        && law.broken(block::merge, sets).isEmpty()
        && law.broken(block::merge, cells).isEmpty();
  }

  private static Value cells(long first, long second) {
    Map<String, Long> cells = new TreeMap<>();
    cells.put("A", first);
    cells.put("B", second);
    return new Value.Cells(cells);
  }
}
