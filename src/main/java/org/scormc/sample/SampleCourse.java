package org.scormc.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scormc.course.Course;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;

/**
 * A small course with one of everything, to start from.
 *
 * @param id its id, in place of that of the sample
 * @param title its title, in place of that of the sample
 * @param language its language
 */
public record SampleCourse(Optional<String> id, Optional<String> title, Language language) {
  private static final String LIST = "files.txt";
  private static final String COURSE = "course-source/course.yaml";

  /** The languages that the buttons of a course speak. */
  public enum Language {
    /** English. */
    EN,
    /** French. */
    FR;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The id that a course in a folder gets if nobody names one: the folder's name, if it is one. */
  public static Optional<String> idOf(Path folder) {
    return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
        .map(Path::toString)
        .filter(Course::isId);
  }

  /**
   * Whether a folder has room for a course: it is empty, or not there yet.
   *
   * @throws UncheckedIOException if it can't be read
   */
  public static boolean hasRoom(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the course into a folder that {@linkplain #hasRoom has room} for it.
   *
   * @return how many files were written
   * @throws UncheckedIOException if one can't be written
   */
  public int writeTo(Path folder) {
    SortedMap<String, String> files = files();
    try {
      for (String path : files.keySet()) {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, files.get(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files.size();
  }

  /** Its files by path, with {@code /} between names. */
  public SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    for (String path : (Iterable<String>) text(LIST).lines()::iterator) {
      files.put(path.matches("(?:gitignore|vscode/.*)") ? "." + path : path, text(path));
    }
    for (Schema schema : Schema.values()) {
      files.put(".vscode/schema/" + schema.file(), schema.text());
    }
    files.computeIfPresent(COURSE, (path, text) -> described(text));
    return files;
  }

  private String described(String course) {
    StringBuilder lines = new StringBuilder();
    for (String line : (Iterable<String>) course.lines()::iterator) {
      Optional<String> other =
          switch (line.replaceAll(":.*", "")) {
            case "id" -> id;
            case "title" -> title.map(SampleCourse::quoted);
            case "language" -> Optional.of(language.toString());
            default -> Optional.empty();
          };
      String key = line.replaceAll(":.*", ": ");
      lines.append(other.map(value -> key + value).orElse(line)).append('\n');
    }
    return lines.toString();
  }

  /** A text in double quotes, as YAML and JSON have it. */
  private static String quoted(String text) {
    return JsonWriter.write(new Json.Text(text));
  }

  private static String text(String path) {
    try (InputStream file = SampleCourse.class.getResourceAsStream("course/" + path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
