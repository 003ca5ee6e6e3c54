package org.scormc.parser;

import java.util.Arrays;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What a YAML scalar holds and where each of its characters stands. */
final class YamlScalar {
  private static final int SHOWN_CHARACTERS = 40;

  private YamlScalar() {}

  /** Whether a node holds text, by the JSON schema: quoted, or plain and like nothing else. */
  static boolean isText(Node node) {
    return node instanceof ScalarNode && node.getTag().equals(Tag.STR);
  }

  /** A node in words, for a message. */
  static String describe(Node node) {
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    String value = ((ScalarNode) node).getValue().strip();
    if (node.getTag().equals(Tag.NULL)) {
      return "nothing";
    }
    String shown =
        value.length() > SHOWN_CHARACTERS ? value.substring(0, SHOWN_CHARACTERS) + "…" : value;
    String kind =
        node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)
            ? "the number"
            : node.getTag().equals(Tag.BOOL) ? "the truth value" : "the text";
    return kind + " `" + shown.replaceAll("\\s+", " ") + "`";
  }

  /**
   * For each character of a scalar's value, and for its end, the offset of that character in a
   * text.
   *
   * <p>The value is walked beside the source: what differs is a fold, an indentation, a quote or an
   * escape, which the source has and the value has not. A character that isn't found keeps the
   * place of the one before it.
   *
   * @param text the text that holds the scalar
   * @param start where the scalar starts in it
   * @param end where it ends
   */
  static int[] offsets(ScalarNode scalar, String text, int start, int end) {
    String value = scalar.getValue();
    int[] offsets = new int[value.length() + 1];
    int at = contentStart(scalar, text, start, end);
    for (int i = 0; i < value.length(); i++) {
      char wanted = value.charAt(i);
      if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED && escapes(text, at, end)) {
        offsets[i] = at;
        at += escapeLength(text.charAt(at + 1));
        continue;
      }
      int next = Character.isWhitespace(wanted) ? at : skipSpace(text, at, end, wanted);
      if (next < end && (text.charAt(next) == wanted || Character.isWhitespace(wanted))) {
        offsets[i] = next;
        at = wanted == '\n' ? afterLineBreak(text, next, end) : next + 1;
      } else {
        offsets[i] = Math.min(at, end);
      }
    }
    offsets[value.length()] = Math.min(at, end);
    return offsets;
  }

  /** Whether an escape for a character stands at a place, not one that only folds a line. */
  private static boolean escapes(String text, int at, int end) {
    return at + 1 < end && text.charAt(at) == '\\' && !Character.isWhitespace(text.charAt(at + 1));
  }

  private static int escapeLength(char kind) {
    return switch (kind) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private static int contentStart(ScalarNode scalar, String text, int start, int end) {
    if (scalar.getScalarStyle() == ScalarStyle.PLAIN) {
      return start;
    }
    if (Arrays.asList(ScalarStyle.LITERAL, ScalarStyle.FOLDED).contains(scalar.getScalarStyle())) {
      return afterLineBreak(text, start, end);
    }
    return start + 1;
  }

  private static int skipSpace(String text, int from, int end, char wanted) {
    int at = from;
    while (at < end && text.charAt(at) != wanted && isSkipped(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSkipped(char c) {
    return Character.isWhitespace(c) || c == '\\' || c == '\'';
  }

  private static int afterLineBreak(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    boolean pair = at + 1 < end && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    return Math.min(end, at + (pair ? 2 : 1));
  }
}
