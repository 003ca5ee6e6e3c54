package org.scormc.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;

/** A course for tests of upgrades, in a folder of its own, where it can be edited. */
public final class EditedCourse {
  private static final Path SOURCE = Path.of("src/test/resources/upgrade-course");

  private final Path folder;

  /** A copy of the course. */
  public EditedCourse(Path folder) {
    this.folder = folder;
    try (Stream<Path> files = Files.walk(SOURCE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SOURCE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the course. */
  public Path folder() {
    return folder;
  }

  /** Replaces a text that stands in a file once. */
  public EditedCourse replace(String path, String found, String replacement) {
    String text = text(path);
    assertThat(text.split(java.util.regex.Pattern.quote(found), -1)).as(found).hasSize(2);
    return file(path, text.replace(found, replacement));
  }

  /** Replaces all occurrences of a text in a file, at least one. */
  public EditedCourse replaceAll(String path, String found, String replacement) {
    assertThat(text(path)).contains(found);
    return file(path, text(path).replace(found, replacement));
  }

  /** Takes away a stretch of a file, from the first text up to but not including the second. */
  public EditedCourse cut(String path, String from, String to) {
    String text = text(path);
    int start = text.indexOf(from);
    int end = to.isEmpty() ? text.length() : text.indexOf(to, start + from.length());
    assertThat(start).as(from).isNotNegative();
    assertThat(end).as(to).isGreaterThan(start);
    return file(path, text.substring(0, start) + text.substring(end));
  }

  /** Adds a text at the end of a file. */
  public EditedCourse append(String path, String more) {
    return file(path, text(path) + more);
  }

  /** Writes a file. */
  public EditedCourse file(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a file. */
  public EditedCourse delete(String path) {
    try {
      Files.delete(folder.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Renames a file or a folder. */
  public EditedCourse rename(String path, String to) {
    try {
      Files.move(folder.resolve(path), folder.resolve(to));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CheckedCourse checked() {
    DiagnosticLog log = new DiagnosticLog();
    return CourseParser.parse(folder, log)
        .flatMap(course -> Checker.check(course, log))
        .orElseThrow(() -> new AssertionError(log.diagnostics().toString()));
  }

  /** What is compared of a package of the course, as it is read from one. */
  PackedCourse packed(String target) {
    String text = OutlineWriter.text(new OutlineMaker(checked()).outline(target));
    return new PackedCourse(OutlineReader.read(text), List.of("item-upgraded"), "files");
  }
}
