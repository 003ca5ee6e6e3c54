package org.scormc.source;

/**
 * A stretch of a file: where something stands.
 *
 * @param file the file
 * @param start offset of the first character, in UTF-16 code units
 * @param end offset after the last character; equal to {@code start} for a place between characters
 */
public record Span(SourceFile file, int start, int end) {
  /** The line of the first character, counted from 1. */
  public int line() {
    return file.lineAt(start);
  }

  /** The column of the first character, counted from 1 in UTF-16 code units. */
  public int column() {
    return file.columnAt(start);
  }

  /** The characters of the stretch. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** {@code path:line:column}, as compilers print it. */
  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }
}
