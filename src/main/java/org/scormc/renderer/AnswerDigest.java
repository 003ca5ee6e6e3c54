package org.scormc.renderer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A part of a right answer in a form that can be checked but not read.
 *
 * <p>SHA-256 over a salt, a line feed and the part. This is a deterrent, not a secret: whoever
 * tries each of the few parts finds the right ones. It keeps the answer from standing in the page's
 * source for anyone who looks; no page that grades itself can do more. The page's script computes
 * the same (js/quiz/digest.js).
 */
final class AnswerDigest {
  private AnswerDigest() {}

  /** The digest in lower-case hexadecimal, 64 digits. */
  static String of(String salt, String part) {
    try {
      byte[] text = (salt + "\n" + part).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
