package org.scormc.source;

import java.util.Arrays;

/**
 * The text of one course file, with its line starts.
 *
 * <p>Offsets are UTF-16 code units from the start of the text, lines and columns count from 1, and
 * a column counts UTF-16 code units too, as SARIF and editors do. A line ends with LF, CR LF or CR.
 * The text has no byte order mark: whoever decodes the file drops it, so that column 1 is the first
 * character a person sees.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * A text and where it came from.
   *
   * @param path the path inside the course folder, with {@code /} between names
   * @param text the text, without byte order mark
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /** The path inside the course folder, with {@code /} between names. */
  public String path() {
    return path;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** How many lines the text has; an empty text has one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The offset of the first character of a line counted from 1. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The text of a line counted from 1, without its line end. */
  public String line(int line) {
    int start = lineStart(line);
    int end = line == lineStarts.length ? text.length() : lineStarts[line];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The line, counted from 1, that holds an offset. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column, counted from 1 in UTF-16 code units, of an offset in its line. */
  public int columnAt(int offset) {
    return offset - lineStart(lineAt(offset)) + 1;
  }

  /** The stretch from one offset up to but not including another; clipped to the text. */
  public Span span(int start, int end) {
    int from = Math.min(Math.max(start, 0), text.length());
    return new Span(this, from, Math.min(Math.max(end, from), text.length()));
  }

  /** The very start of the text, for what concerns the file as a whole. */
  public Span start() {
    return span(0, 0);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
