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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.memory.Memory;
import org.scormc.parallel.Parallel;
import org.scormc.progress.Progress;
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
  private final SortedSet<String> texts;
  private final Memory memory;
  private final Map<String, FileContent> contents;
  private final SortedSet<String> asked = new TreeSet<>();

  private CourseFolder(Path root, SortedSet<String> paths, Memory memory) {
    this.root = root;
    this.paths = Collections.unmodifiableSortedSet(paths);
    this.texts =
        paths.stream()
            .filter(path -> path.endsWith(".yaml") || path.endsWith(".md"))
            .collect(Collectors.toCollection(TreeSet::new));
    this.memory = memory;
    this.contents = new ConcurrentHashMap<>();
  }

  /** The same folder, of which nobody has asked anything yet. */
  private CourseFolder(CourseFolder whole) {
    this.root = whole.root;
    this.paths = whole.paths;
    this.texts = whole.texts;
    this.memory = whole.memory;
    this.contents = whole.contents;
  }

  /**
   * Lists a folder; one that isn't there is empty.
   *
   * @param memory what was read of it before
   * @throws UncheckedIOException if the folder can't be listed
   */
  static CourseFolder open(Path root, Memory memory) {
    if (!Files.isDirectory(root)) {
      return new CourseFolder(root, new TreeSet<>(), memory);
    }
    try (Stream<Path> found = Files.walk(root)) {
      return new CourseFolder(
          root,
          found
              .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
              .map(root::relativize)
              .filter(path -> !hidden(path))
              .map(path -> path.toString().replace(path.getFileSystem().getSeparator(), "/"))
              .collect(Collectors.toCollection(TreeSet::new)),
          memory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths of the files, with {@code /} between names, sorted. */
  SortedSet<String> paths() {
    return paths;
  }

  /** The paths of the files that may hold texts of the course, sorted. */
  SortedSet<String> texts() {
    return Collections.unmodifiableSortedSet(texts);
  }

  /** Whether there is such a file. */
  boolean has(String path) {
    asked.add(path);
    return paths.contains(path);
  }

  /** The paths that somebody asked for. */
  SortedSet<String> asked() {
    return Collections.unmodifiableSortedSet(asked);
  }

  /**
   * Reads a part of the course, or takes what was read of it before: if the course has texts of the
   * same names, and every file that was asked for has the same content.
   *
   * @param part tells the parts of a course apart
   * @param log gets what the reading has to say, also when it is taken from before
   * @param reading asks nothing but the folder that it is given: its files, its {@link #texts} and
   *     what it {@link #has}
   */
  <T> T part(String part, DiagnosticLog log, BiFunction<CourseFolder, DiagnosticLog, T> reading) {
    @SuppressWarnings("unchecked") // a part is always read by the same reading
    T value = (T) taken(part(part, reading), log);
    return value;
  }

  /** Reads several parts of the course in the same way, at once. */
  <T> List<T> parts(
      Collection<String> parts, Progress progress, DiagnosticLog log, Reading<T> reading) {
    List<T> values = new ArrayList<>();
    for (CoursePart found :
        Parallel.map(
            parts,
            progress,
            part -> part(part, (folder, said) -> reading.read(part, folder, said)))) {
      @SuppressWarnings("unchecked") // as above
      T value = (T) taken(found, log);
      values.add(value);
    }
    return values;
  }

  /** Reads one of several parts, whose name it is given. */
  interface Reading<T> {
    T read(String part, CourseFolder folder, DiagnosticLog said);
  }

  private CoursePart part(String part, BiFunction<CourseFolder, DiagnosticLog, ?> reading) {
    return memory.recall(
        CoursePart.class,
        part,
        kept -> kept.isOf(texts, this::content),
        () -> {
          CourseFolder folder = new CourseFolder(this);
          DiagnosticLog said = new DiagnosticLog();
          Object value = reading.apply(folder, said);
          return new CoursePart(texts, folder.asked, this::content, value, said.diagnostics());
        });
  }

  private Object taken(CoursePart found, DiagnosticLog log) {
    asked.addAll(found.contents().keySet());
    found.said().forEach(log::add);
    return found.value();
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
    if (!has(path)) {
      log.add(Code.FILE_MISSING, empty.start(), path);
      return Optional.empty();
    }
    FileContent content = content(path);
    if (content.size() > maxBytes) {
      log.add(Code.FILE_TOO_LARGE, empty.start(), content.size(), maxBytes);
      return Optional.empty();
    }
    return content.bytes();
  }

  /** What a file holds; read once, so that all see the same. */
  private FileContent content(String path) {
    return contents.computeIfAbsent(
        path, p -> paths.contains(p) ? FileContent.read(root.resolve(p)) : FileContent.NONE);
  }

  /** The text of a single file, in the same way; its path is the one given. */
  static Optional<SourceFile> textOf(Path file, DiagnosticLog log) {
    Path name = Optional.ofNullable(file.getFileName()).orElse(file);
    TreeSet<String> paths = new TreeSet<>();
    if (Files.isRegularFile(file)) {
      paths.add(name.toString());
    }
    String path = file.toString().replace('\\', '/');
    CourseFolder folder = new CourseFolder(file.resolveSibling(""), paths, new Memory());
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
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.charAt(i);
      if (c >= ' ' && c < Character.MIN_SURROGATE) {
        continue;
      }
      c = text.codePointAt(i);
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
