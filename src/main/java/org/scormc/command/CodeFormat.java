package org.scormc.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.scormc.diagnostic.Area;
import org.scormc.diagnostic.Code;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;

/** The forms in which codes are explained. */
enum CodeFormat {
  /** Paragraphs for a terminal. */
  TEXT {
    @Override
    String write(List<Code> codes) {
      List<String> texts = new ArrayList<>();
      for (Code code : codes) {
        String hint = code.advice().map(text -> wrapped("hint: " + text)).orElse("");
        String head = code.severity().word() + " " + code.number() + ": " + code.summary();
        texts.add(wrapped(head) + hint + "\n" + wrapped(code.explanation()));
      }
      return String.join("\n", texts);
    }

    @Override
    String all() {
      StringBuilder out = new StringBuilder();
      for (Area area : Area.values()) {
        if (!area.codes().isEmpty()) {
          out.append(out.isEmpty() ? "" : "\n").append(area.title()).append('\n');
        }
        for (Code code : area.codes()) {
          out.append("  ").append(code.number()).append("  ").append(code.summary()).append('\n');
        }
      }
      return out.toString();
    }
  },
  /** One object, for programs. */
  JSON {
    @Override
    String write(List<Code> codes) {
      Json.Array array = new Json.Array();
      for (Code code : codes) {
        array.add(
            new Json.Members()
                .with("code", code.number())
                .with("severity", code.severity().word())
                .with("message", code.summary())
                .with("hint", code.advice().orElse(""))
                .with("explanation", code.explanation()));
      }
      return JsonWriter.lines(new Json.Members().with("codes", array));
    }

    @Override
    String all() {
      return write(Arrays.stream(Area.values()).flatMap(area -> area.codes().stream()).toList());
    }
  };

  private static final int LINE_CHARACTERS = 80;

  /** Writes down what there is to say about some codes. */
  abstract String write(List<Code> codes);

  /** Writes down all codes, by area. */
  abstract String all();

  /** Words in lines of at most 80 characters, as far as words allow. */
  private static String wrapped(String text) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      boolean fits = column == 0 || column + 1 + word.length() <= LINE_CHARACTERS;
      out.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = (fits && column > 0 ? column + 1 : 0) + word.length();
    }
    return out.append('\n').toString();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
