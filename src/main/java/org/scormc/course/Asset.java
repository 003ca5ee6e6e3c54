package org.scormc.course;

import java.util.Optional;
import org.scormc.source.SourceFile;

/**
 * A picture that stands beside the course's texts.
 *
 * @param path the path inside the course folder, with {@code /} between names
 * @param bytes the file's bytes; not to be written to
 * @param text the file as text, for SVG only
 */
@SuppressWarnings("ArrayRecordComponent") // compared by path, never by bytes
public record Asset(String path, byte[] bytes, Optional<SourceFile> text) {}
