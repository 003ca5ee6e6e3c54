package org.scormc.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a file of a course holds.
 *
 * @param size its size in bytes; -1 if there is no such file
 * @param bytes its bytes, not to be written to; empty if they are more than are ever read
 */
record FileContent(long size, Optional<byte[]> bytes) {
  /** There is no such file. */
  static final FileContent NONE = new FileContent(-1, Optional.empty());

  /**
   * Reads a file.
   *
   * @throws UncheckedIOException if the operating system refuses to read it
   */
  static FileContent read(Path file) {
    try {
      long size = Files.size(file);
      return size > CourseFolder.MAX_PICTURE_BYTES
          ? new FileContent(size, Optional.empty())
          : of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileContent of(byte[] bytes) {
    return new FileContent(bytes.length, Optional.of(bytes));
  }

  /** Whether two files hold the same. */
  boolean same(FileContent other) {
    return size == other.size
        && (bytes.isEmpty() || Arrays.equals(bytes.get(), other.bytes.orElseThrow()));
  }
}
