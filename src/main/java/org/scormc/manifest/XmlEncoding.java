package org.scormc.manifest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file.
 *
 * <p>The encoding is that of the byte order mark, or the one that the XML declaration names, or
 * UTF-8 (XML 1.0, appendix F), out of a few that can't hide a character from anybody.
 */
final class XmlEncoding {
  private static final int DECLARATION_BYTES = 200;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
  private static final Map<String, Charset> KNOWN =
      Map.of(
          "utf-8", StandardCharsets.UTF_8,
          "utf-16", StandardCharsets.UTF_16,
          "us-ascii", StandardCharsets.US_ASCII,
          "iso-8859-1", StandardCharsets.ISO_8859_1,
          "windows-1252", Charset.forName("windows-1252"));

  private XmlEncoding() {}

  /** The text without byte order mark; empty if the encoding is unknown, or not kept to. */
  static Optional<String> decode(byte[] bytes) {
    return charset(bytes)
        .flatMap(charset -> text(bytes, charset))
        .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  /** What the file says its encoding is; {@code UTF-8} if it says nothing. */
  static String name(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xff) >= 0xfe && (bytes[1] & 0xff) >= 0xfe) {
      return "UTF-16";
    }
    int start = bytes.length >= 3 && (bytes[0] & 0xff) == 0xef ? 3 : 0;
    int length = Math.min(DECLARATION_BYTES, bytes.length - start);
    Matcher declared =
        DECLARED.matcher(new String(bytes, start, length, StandardCharsets.ISO_8859_1));
    return declared.find() && start == 0 ? declared.group(1) : "UTF-8";
  }

  private static Optional<Charset> charset(byte[] bytes) {
    return Optional.ofNullable(KNOWN.get(name(bytes).toLowerCase(Locale.ROOT)));
  }

  private static Optional<String> text(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
