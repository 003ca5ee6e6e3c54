package org.scormc.json;

/** Reads JSON with whole numbers only; a member that is null is left out. */
public final class JsonReader {
  private final String text;
  private int at;

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
    expect("{");
    space();
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
    expect("}");
    return members;
  }

  private Json.Array array() {
    Json.Array array = new Json.Array();
    expect("[");
    space();
    while (peek() != ']') {
      array.add(value());
      comma(']');
    }
    expect("]");
    return array;
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
    int start = at;
    if (peek() == '-') {
      at++;
    }
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    try {
      return new Json.Whole(Long.parseLong(text.substring(start, at)));
    } catch (NumberFormatException e) {
      throw wrong("a value");
    }
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
          int digit = Character.digit(peek(), 16);
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
