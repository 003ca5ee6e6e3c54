package org.scormc.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The preview's own page, its style and its scripts, which come with the compiler.
 *
 * <p>Only a name of a known form is looked up, so that no request reaches any other resource.
 */
final class OwnFiles {
  private static final Pattern SCRIPT = Pattern.compile("js/(?:[a-z0-9-]+/)?[a-z0-9-]+\\.js");
  private static final Pattern PAGE = Pattern.compile("(?:page\\.html|style\\.css)");

  private OwnFiles() {}

  /** A file by its path; the page itself has the empty one. */
  static Optional<byte[]> file(String path) {
    String name = path.isEmpty() ? "page.html" : path;
    if (SCRIPT.matcher(name).matches()) {
      return resource("/" + name);
    }
    return PAGE.matcher(name).matches() ? resource(name) : Optional.empty();
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = OwnFiles.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
