package org.scormc.parser;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scormc.diagnostic.Spelling;

/**
 * What stands in a blank: the name of a value, or whole numbers and names with {@code + - *} and
 * parentheses. A condition puts one of {@code < <= = != >= >} between two.
 */
final class Formula {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*([A-Za-z][A-Za-z0-9_]*|[0-9]{1,15}|<=|>=|!=|[-+*()<>=])");

  private final String text;
  private final Map<String, String> values;
  private int at;
  private String next = "";

  private Formula(String text, Map<String, String> values) throws Wrong {
    this.text = text.strip();
    this.values = values;
    advance();
  }

  /** The value of a formula, as text. */
  static String value(String text, Map<String, String> values) throws Wrong {
    Formula formula = new Formula(text, values);
    if (text.strip().matches("[A-Za-z][A-Za-z0-9_]*")) {
      return formula.named(text.strip());
    }
    long value = formula.sum();
    formula.end();
    return Long.toString(value);
  }

  /** Whether a condition holds. */
  static boolean holds(String text, Map<String, String> values) throws Wrong {
    Formula formula = new Formula(text, values);
    long left = formula.sum();
    String relation = formula.next;
    formula.advance();
    long right = formula.sum();
    formula.end();
    int order = Long.compare(left, right);
    return switch (relation) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case "=" -> order == 0;
      case "!=" -> order != 0;
      case ">=" -> order >= 0;
      case ">" -> order > 0;
      default -> throw new Wrong("a condition compares by `<`, `<=`, `=`, `!=`, `>=` or `>`");
    };
  }

  private long sum() throws Wrong {
    long sum = product();
    while (next.equals("+") || next.equals("-")) {
      boolean plus = next.equals("+");
      advance();
      long term = product();
      sum = exactly(plus ? Op.ADD : Op.SUBTRACT, sum, term);
    }
    return sum;
  }

  private long product() throws Wrong {
    long product = factor();
    while (next.equals("*")) {
      advance();
      product = exactly(Op.MULTIPLY, product, factor());
    }
    return product;
  }

  private long factor() throws Wrong {
    String token = next;
    advance();
    if (token.equals("-")) {
      return exactly(Op.SUBTRACT, 0, factor());
    }
    if (token.equals("(")) {
      long inner = sum();
      if (!next.equals(")")) {
        throw new Wrong("a parenthesis is open");
      }
      advance();
      return inner;
    }
    if (token.matches("[0-9]+")) {
      return Long.parseLong(token);
    }
    if (!token.matches("[A-Za-z].*")) {
      throw new Wrong("expected a name or a number" + (token.isEmpty() ? "" : " for " + token));
    }
    String value = named(token);
    if (!value.matches("-?[0-9]{1,18}")) {
      throw new Wrong("`" + token + "` is `" + value + "`, not a whole number");
    }
    return Long.parseLong(value);
  }

  private String named(String name) throws Wrong {
    Optional<String> value = Optional.ofNullable(values.get(name));
    if (value.isEmpty()) {
      throw new Wrong("there is no `" + name + "`", Spelling.hintOrList(name, values.keySet()));
    }
    return value.get();
  }

  private void advance() throws Wrong {
    Matcher token = TOKEN.matcher(text).region(at, text.length());
    if (token.lookingAt()) {
      next = token.group(1);
      at = token.end();
    } else if (at < text.length()) {
      throw new Wrong("`" + text.substring(at).strip() + "` is no name, number or sign");
    } else {
      next = "";
    }
  }

  private void end() throws Wrong {
    if (!next.isEmpty()) {
      throw new Wrong("`" + next + "` comes too late");
    }
  }

  private enum Op {
    ADD,
    SUBTRACT,
    MULTIPLY
  }

  private static long exactly(Op op, long left, long right) throws Wrong {
    try {
      return switch (op) {
        case ADD -> Math.addExact(left, right);
        case SUBTRACT -> Math.subtractExact(left, right);
        case MULTIPLY -> Math.multiplyExact(left, right);
      };
    } catch (ArithmeticException e) {
      throw new Wrong("the number is too large");
    }
  }

  /** What is wrong with a formula. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Optional<String> hint;

    Wrong(String message) {
      this(message, Optional.empty());
    }

    Wrong(String message, Optional<String> hint) {
      super(message);
      this.hint = hint;
    }

    Optional<String> hint() {
      return hint;
    }
  }
}
