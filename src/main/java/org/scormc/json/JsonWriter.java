package org.scormc.json;

import java.util.Map;

/** Writes JSON without spaces, members sorted by name: equal values give equal texts. */
public final class JsonWriter {
  private final StringBuilder text = new StringBuilder();

  private JsonWriter() {}

  /** The value as text. */
  public static String write(Json json) {
    JsonWriter writer = new JsonWriter();
    writer.value(json);
    return writer.text.toString();
  }

  /**
   * An object as lines that can be compared: one for each member, and for a member that is a list
   * one for each element.
   */
  public static String lines(Json.Members members) {
    JsonWriter writer = new JsonWriter();
    String before = "{\n";
    for (Map.Entry<String, Json> member : members.values().entrySet()) {
      writer.text.append(before);
      writer.string(member.getKey());
      writer.text.append(':');
      if (member.getValue() instanceof Json.Array array && !array.values().isEmpty()) {
        writer.elements(array);
      } else {
        writer.value(member.getValue());
      }
      before = ",\n";
    }
    return writer.text.append(members.values().isEmpty() ? "{}\n" : "\n}\n").toString();
  }

  private void elements(Json.Array array) {
    String before = "[\n";
    for (Json element : array.values()) {
      text.append(before);
      value(element);
      before = ",\n";
    }
    text.append("\n]");
  }

  private void value(Json json) {
    if (json instanceof Json.Text string) {
      string(string.value());
    } else if (json instanceof Json.Whole whole) {
      text.append(whole.value());
    } else if (json instanceof Json.Flag flag) {
      text.append(flag.value());
    } else if (json instanceof Json.Array array) {
      char before = '[';
      for (Json element : array.values()) {
        text.append(before);
        value(element);
        before = ',';
      }
      text.append(before == '[' ? "[]" : "]");
    } else if (json instanceof Json.Members members) {
      char before = '{';
      for (Map.Entry<String, Json> member : members.values().entrySet()) {
        text.append(before);
        string(member.getKey());
        text.append(':');
        value(member.getValue());
        before = ',';
      }
      text.append(before == '{' ? "{}" : "}");
    }
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append("\\u00").append(hex(c >> 4)).append(hex(c & 15));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  private static char hex(int digit) {
    return "0123456789abcdef".charAt(digit);
  }
}
