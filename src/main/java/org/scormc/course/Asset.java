package org.scormc.course;

import java.util.Optional;
import java.util.Set;
import org.scormc.source.SourceFile;

/**
 * A picture that stands beside the course's texts.
 *
 * @param path the path inside the course folder, with {@code /} between names
 * @param bytes the file's bytes; not to be written to
 * @param text the file as text, for SVG only
 */
@SuppressWarnings("ArrayRecordComponent") // compared by path, never by bytes
public record Asset(String path, byte[] bytes, Optional<SourceFile> text) {
  /** The file name extensions of pictures that browsers show and the compiler understands. */
  public static final Set<String> EXTENSIONS = Set.of("svg", "png", "jpg", "jpeg", "gif");
}
