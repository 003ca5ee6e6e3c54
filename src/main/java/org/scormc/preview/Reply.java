package org.scormc.preview;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * An answer to a request.
 *
 * @param status the HTTP status
 * @param type the media type of the body
 * @param body the body; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(int status, String type, byte[] body) {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "xml", "text/xml",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif");

  /** A file; its type follows from its name. */
  static Reply file(String path, byte[] bytes) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return new Reply(200, TYPES.getOrDefault(extension, "application/octet-stream"), bytes);
  }

  /** Nothing but a status. */
  static Reply of(int status) {
    return new Reply(
        status, "text/plain; charset=utf-8", (status + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
