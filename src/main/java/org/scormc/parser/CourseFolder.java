package org.scormc.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.SourceFile;

/**
 * The files of a course on disk.
 *
 * <p>Only regular files below the folder count: a symbolic link is not followed, and what starts
 * with a dot is left alone.
 */
final class CourseFolder {
  /** The largest text read, in bytes: a lesson of 1 MiB is a week's reading. */
  static final int MAX_TEXT_BYTES = 1 << 20;

  /** The largest picture read, in bytes. */
  static final int MAX_PICTURE_BYTES = 10 << 20;

  private final Path root;
  private final SortedSet<String> paths;
  private final SortedSet<String> asked = new TreeSet<>();

  private CourseFolder(Path root, SortedSet<String> paths) {
    this.root = root;
    this.paths = Collections.unmodifiableSortedSet(paths);
  }

  /**
   * Lists a folder; one that isn't there is empty.
   *
   * @throws UncheckedIOException if the folder can't be listed
   */
  static CourseFolder open(Path root) {
    if (!Files.isDirectory(root)) {
      return new CourseFolder(root, new TreeSet<>());
    }
    try (Stream<Path> found = Files.walk(root)) {
      return new CourseFolder(
          root,
          found
              .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
              .map(root::relativize)
              .filter(path -> !hidden(path))
              .map(path -> path.toString().replace(path.getFileSystem().getSeparator(), "/"))
              .collect(Collectors.toCollection(TreeSet::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths of the files, with {@code /} between names, sorted. */
  SortedSet<String> paths() {
    return paths;
  }

  /** The paths that somebody asked for. */
  SortedSet<String> asked() {
    return Collections.unmodifiableSortedSet(asked);
  }

  /**
   * The text of a file in UTF-8, without byte order mark. If there is no such file, or it is too
   * large or not UTF-8, the log says so.
   */
  Optional<SourceFile> text(String path, DiagnosticLog log) {
    return bytes(path, MAX_TEXT_BYTES, log).flatMap(bytes -> decode(path, bytes, log));
  }

  /**
   * The bytes of a file; if there is no such file or it is too large, the log says so.
   *
   * @throws UncheckedIOException if the operating system refuses to read it
   */
  Optional<byte[]> bytes(String path, int maxBytes, DiagnosticLog log) {
    SourceFile empty = new SourceFile(path, "");
    asked.add(path);
    if (!paths.contains(path)) {
      log.add(Code.FILE_MISSING, empty.start(), path);
      return Optional.empty();
    }
    Path file = root.resolve(path);
    try {
      long size = Files.size(file);
      if (size > maxBytes) {
        log.add(Code.FILE_TOO_LARGE, empty.start(), size, maxBytes);
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a single file, in the same way; its path is the one given. */
  static Optional<SourceFile> textOf(Path file, DiagnosticLog log) {
    Path name = Optional.ofNullable(file.getFileName()).orElse(file);
    TreeSet<String> paths = new TreeSet<>();
    if (Files.isRegularFile(file)) {
      paths.add(name.toString());
    }
    String path = file.toString().replace('\\', '/');
    CourseFolder folder = new CourseFolder(file.resolveSibling(""), paths);
    if (paths.isEmpty()) {
      log.add(Code.FILE_MISSING, new SourceFile(path, "").start(), path);
      return Optional.empty();
    }
    return folder
        .bytes(name.toString(), MAX_TEXT_BYTES, log)
        .flatMap(bytes -> decode(path, bytes, log));
  }

  private static Optional<SourceFile> decode(String path, byte[] bytes, DiagnosticLog log) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(input, chars, true);
    chars.flip();
    String text = chars.toString();
    SourceFile file = new SourceFile(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
    if (result.isError()) {
      String wrong = String.format("%02x", bytes[input.position()]);
      log.add(Code.NOT_UTF8, file.span(file.text().length(), file.text().length()), wrong);
      return Optional.empty();
    }
    OptionalInt wrong = badCharacter(file.text());
    if (wrong.isPresent()) {
      int at = wrong.getAsInt();
      log.add(Code.BAD_CHARACTER, file.span(at, at + 1), name(file.text().codePointAt(at)));
      return Optional.empty();
    }
    return Optional.of(file);
  }

  /** Where a text has the first character that XML 1.0 (2.2) does not allow. */
  static OptionalInt badCharacter(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      if (control || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** A character's name in Unicode's form, such as {@code U+0007}. */
  static String name(int codePoint) {
    return String.format("U+%04X", codePoint);
  }

  private static boolean hidden(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
