package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room a text takes, estimated on the generous side for the usual fonts without serifs.
 * Measures the small letters of the class {@code f-small}.
 */
final class Lettering {
  /** From one line of small letters to the next. */
  static final int LINE = 16;

  /** From the top of a line to the foot of its letters. */
  static final int ASCENT = 12;

  private Lettering() {}

  /** The width of a text in small letters. */
  static int width(String text) {
    int tenths = 0;
    for (int i = 0; i < text.length(); i++) {
      tenths += tenths(text.charAt(i));
    }
    return (tenths + 9) / 10;
  }

  /** The width of a text in the bold letters of a heading. */
  static int headingWidth(String text) {
    return width(text) * 4 / 3;
  }

  private static int tenths(char c) {
    if (" .,:;'|!()[]{}ijlfrt-".indexOf(c) >= 0) {
      return 55;
    } else if ((c >= 'a' && c <= 'z' && c != 'm' && c != 'w') || (c >= '0' && c <= '9')) {
      return 78;
    } else if (c == 'm' || c == 'w' || c == 'M' || c == 'W' || c == '@') {
      return 120;
    } else if (c >= 'ß' && c <= 'ÿ') {
      return 78;
    } else if (c == '✓' || c == '✕' || c == '→' || c == '←') {
      return 110;
    } else if (c >= 0x1100) {
      return 140;
    }
    return 95;
  }

  /** The text in one line no wider than that; an ellipsis stands for what is left out. */
  static String shortened(String text, int maxWidth) {
    String plain = text.replace('\n', ' ').replace('\t', ' ');
    if (width(plain) <= maxWidth) {
      return plain;
    }
    int end = fitting(plain, maxWidth - width("…"));
    return plain.substring(0, end).trim() + "…";
  }

  /** The text in lines no wider than that, broken at spaces where there are any. */
  static List<String> wrapped(String text, int maxWidth, int maxLines) {
    List<String> lines = new ArrayList<>();
    String rest = text.replace('\n', ' ').replace('\t', ' ').trim();
    while (width(rest) > maxWidth && lines.size() < maxLines - 1) {
      int end = Math.max(1, fitting(rest, maxWidth));
      int space = rest.lastIndexOf(' ', end);
      int cut = space > 0 ? space : end;
      lines.add(rest.substring(0, cut).trim());
      rest = rest.substring(cut).trim();
    }
    lines.add(shortened(rest, maxWidth));
    return lines;
  }

  /** How many characters fit; never half of a pair. */
  private static int fitting(String text, int maxWidth) {
    int end = 0;
    int tenths = 0;
    while (end < text.length() && tenths + tenths(text.charAt(end)) <= maxWidth * 10) {
      tenths += tenths(text.charAt(end));
      end++;
    }
    boolean halved =
        end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return halved ? end - 1 : end;
  }
}
