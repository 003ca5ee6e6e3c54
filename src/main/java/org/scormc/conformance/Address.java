package org.scormc.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where an address in a package leads (RFC 3986). */
sealed interface Address {
  /**
   * To where a file of the package may be.
   *
   * @param path from the package's root, without escapes, query and fragment
   */
  record Inside(String path) implements Address {}

  /**
   * To nothing that a package can hold.
   *
   * @param reason what makes it so
   */
  record Outside(String reason) implements Address {}

  /**
   * To another place of the network.
   *
   * @param scheme in small letters; empty if it is that of the page
   */
  record Remote(String scheme) implements Address {}

  /** One letter before the colon would be a drive. */
  Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*", Pattern.DOTALL);

  Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
  Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  String NOT_IN_ADDRESSES = " \t\r\n\"<>\\^`{|}";

  /**
   * Resolves an address.
   *
   * @param base what it begins with: a folder of the package, ending in a slash, or nothing
   */
  static Address of(String base, String written) {
    String address = SCHEME.matcher(written).matches() ? written : base + written;
    var scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      return name.equals("file")
          ? new Outside("an address on the author's own disk")
          : new Remote(name);
    }
    if (address.startsWith("//")) {
      return new Remote("");
    }
    String path = decoded(address.replaceAll("(?s)[?#].*", ""));
    if (DRIVE.matcher(path).matches()) {
      return new Outside("a drive");
    }
    if (path.contains("\\")) {
      return new Outside("a backslash");
    }
    return path.startsWith("/") ? new Outside("a path from the server's root") : inside(path);
  }

  /** A character that has to be written otherwise; a wrong escape is against the schema. */
  static Optional<String> flaw(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (NOT_IN_ADDRESSES.indexOf(c) >= 0 || c < ' ') {
        return Optional.of(c == ' ' ? "a space" : c < ' ' ? "a control character" : "`" + c + "`");
      }
    }
    return Optional.empty();
  }

  private static Address inside(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return new Outside("`..` beyond the package's root");
        }
        names.removeLast();
      } else if (!name.equals(".")) {
        names.addLast(name);
      }
    }
    return new Inside(String.join("/", names));
  }

  private static String decoded(String address) {
    if (address.indexOf('%') < 0 || BAD_ESCAPE.matcher(address).find()) {
      return address;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] written = address.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < written.length; i++) {
      if (written[i] == '%') {
        bytes.write(Integer.parseInt(new String(written, i + 1, 2, StandardCharsets.US_ASCII), 16));
        i += 2;
      } else {
        bytes.write(written[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
