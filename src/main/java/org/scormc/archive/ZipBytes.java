package org.scormc.archive;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of a zip file and its little-endian numbers. The caller keeps to their bounds. */
final class ZipBytes {
  private final byte[] bytes;

  ZipBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** All of them, not copied. */
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return bytes.length;
  }

  int u16(int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  long u32(int at) {
    return u16(at) | (long) u16(at + 2) << 16;
  }

  /** Whether a signature stands at a place; false where the file ends before it does. */
  boolean has(long signature, int at) {
    return at >= 0 && at <= size() - 4 && u32(at) == signature;
  }

  boolean isSame(int at, int other, int length) {
    return Arrays.equals(bytes, at, at + length, bytes, other, other + length);
  }

  /** The text of some bytes; empty if they are not UTF-8. */
  Optional<String> text(int at, int length) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
