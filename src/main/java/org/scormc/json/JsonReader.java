package org.scormc.json;

/** Reads JSON with whole numbers only; a member that is null is left out. */
public final class JsonReader {
  /** More digits might not fit into a long. */
  private static final int MOST_DIGITS = 18;

  /** More brackets might be more than the stack holds. */
  private static final int MOST_DEPTH = 500;

  private final String text;
  private int at;
  private int depth;

  private JsonReader(String text) {
    this.text = text;
  }

  /**
   * The object a text stands for.
   *
   * @throws IllegalArgumentException with the place, if the text is not an object in this form
   */
  public static Json.Members read(String text) {
    JsonReader reader = new JsonReader(text);
    reader.space();
    Json.Members members = reader.members();
    reader.space();
    if (reader.at < text.length()) {
      throw reader.wrong("the end");
    }
    return members;
  }

  /** The whole number a text stands for, such as the name of a member. */
  static int number(String text) {
    return Math.toIntExact(new JsonReader(text).whole().value());
  }

  private Json value() {
    char c = peek();
    if (c == '{') {
      return members();
    } else if (c == '[') {
      return array();
    } else if (c == '"') {
      return new Json.Text(string());
    } else if (c == 't' || c == 'f') {
      expect(c == 't' ? "true" : "false");
      return new Json.Flag(c == 't');
    }
    return whole();
  }

  private Json.Members members() {
    Json.Members members = new Json.Members();
    open("{");
    while (peek() != '}') {
      String name = string();
      space();
      expect(":");
      space();
      if (peek() == 'n') {
        expect("null");
      } else {
        members.with(name, value());
      }
      comma('}');
    }
    close("}");
    return members;
  }

  private Json.Array array() {
    Json.Array array = new Json.Array();
    open("[");
    while (peek() != ']') {
      array.add(value());
      comma(']');
    }
    close("]");
    return array;
  }

  private void open(String bracket) {
    expect(bracket);
    depth++;
    if (depth > MOST_DEPTH) {
      throw wrong("less depth");
    }
    space();
  }

  private void close(String bracket) {
    expect(bracket);
    depth--;
  }

  private void comma(char end) {
    space();
    if (peek() != end) {
      expect(",");
      space();
      if (peek() == end) {
        throw wrong("another element");
      }
    }
  }

  private Json.Whole whole() {
    boolean negative = peek() == '-';
    if (negative) {
      at++;
    }
    int start = at;
    long value = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = 10 * value + text.charAt(at) - '0';
      at++;
    }
    if (at == start || at - start > MOST_DIGITS) {
      throw wrong("a value");
    }
    return new Json.Whole(negative ? -value : value);
  }

  private String string() {
    expect("\"");
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      char c = peek();
      at++;
      string.append(c == '\\' ? escaped() : c);
    }
    expect("\"");
    return string.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        int code = 0;
        for (int i = 0; i < 4; i++) {
          int digit = "0123456789abcdef".indexOf(lower(peek()));
          if (digit < 0) {
            throw wrong("a hexadecimal digit");
          }
          code = 16 * code + digit;
          at++;
        }
        yield (char) code;
      }
      case '"', '\\', '/' -> c;
      default -> throw wrong("an escape");
    };
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'F' ? (char) (c - 'A' + 'a') : c;
  }

  private void space() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw wrong("more");
    }
    return text.charAt(at);
  }

  private void expect(String wanted) {
    if (!text.startsWith(wanted, at)) {
      throw wrong("`" + wanted + "`");
    }
    at += wanted.length();
  }

  private IllegalArgumentException wrong(String wanted) {
    return new IllegalArgumentException("expected " + wanted + " at character " + at);
  }
}
