package org.scormc.renderer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The templates and the style sheet that give a course its appearance.
 *
 * <p>The standard look comes with the compiler. A folder replaces those of its files that it holds
 * under the same name ({@code page.vm}, {@code lesson.vm}, {@code question.vm}, {@code
 * glossary.vm}, {@code style.css}) and leaves the others as they are.
 */
public final class Look {
  private static final String RESOURCES = "/scorm-templates/";

  private final Optional<Path> folder;

  private Look(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The look that comes with the compiler. */
  public static Look standard() {
    return new Look(Optional.empty());
  }

  /** The standard look with the files of a folder in place of its own. */
  public static Look of(Path folder) {
    return new Look(Optional.of(folder));
  }

  /**
   * The text of a file of the look.
   *
   * @throws UncheckedIOException if it can't be read
   * @throws IllegalArgumentException if no look has a file of that name
   */
  String text(String name) {
    Optional<Path> own = folder.map(f -> f.resolve(name)).filter(Files::isRegularFile);
    try (InputStream in =
        own.isPresent()
            ? Files.newInputStream(own.get())
            : Look.class.getResourceAsStream(RESOURCES + name)) {
      if (in == null) {
        throw new IllegalArgumentException("a look has no file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
