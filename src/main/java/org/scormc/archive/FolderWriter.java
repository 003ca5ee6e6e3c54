package org.scormc.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a package as a folder of files.
 *
 * <p>The files carry the time at which they were written, not that of the build as in a zip: a web
 * server tells browsers by it whether a file has changed.
 */
final class FolderWriter {
  private FolderWriter() {}

  /** Writes all files below a folder that is made for them. */
  static void write(ContentPackage content, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /**
   * Puts a folder in the place of another one, if there is one.
   *
   * @param aside where the other one goes; on the same file system
   * @throws IOException if that fails; the other one is then where it was
   */
  static void replace(Path folder, Path other, Path aside) throws IOException {
    if (!Files.exists(other)) {
      Files.move(folder, other);
      return;
    }
    Files.move(other, aside);
    try {
      Files.move(folder, other);
    } catch (IOException e) {
      Files.move(aside, other);
      throw e;
    }
  }

  /** Deletes a folder and all that is in it. */
  static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
