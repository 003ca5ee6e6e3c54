package org.scormc.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;

/**
 * The course that {@code scormc init} writes.
 *
 * @param id its id, in place of that of the sample
 * @param title its title, in place of that of the sample
 * @param language its language
 */
record SampleCourse(Optional<String> id, Optional<String> title, String language) {
  private static final String LIST = "files.txt";
  private static final String COURSE = "course-source/course.yaml";

  /** Its files by path, with {@code /} between names. */
  SortedMap<String, String> files() {
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
            case "language" -> Optional.of(language);
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
    try (InputStream file = SampleCourse.class.getResourceAsStream("init/" + path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
