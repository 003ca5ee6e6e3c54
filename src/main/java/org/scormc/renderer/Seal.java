package org.scormc.renderer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A text that the page can read and a reader of its source can't at a glance.
 *
 * <p>Its UTF-8, combined bit by bit (exclusive or) with the digests of 0, 1, 2 and so on under a
 * salt, in base64. It deters and no more, as {@link AnswerDigest} does; js/quiz/seal.js undoes it.
 */
final class Seal {
  private Seal() {}

  /** The sealed form of a text. */
  static String of(String salt, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] stream = new byte[0];
    for (int i = 0; i < bytes.length; i++) {
      int at = i % 32;
      if (at == 0) {
        stream = HexFormat.of().parseHex(AnswerDigest.of(salt, String.valueOf(i / 32)));
      }
      bytes[i] ^= stream[at];
    }
    return Base64.getEncoder().encodeToString(bytes);
  }
}
