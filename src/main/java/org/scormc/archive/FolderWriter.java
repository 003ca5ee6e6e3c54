package org.scormc.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes files as a folder.
 *
 * <p>They carry the time at which they were written, not that of the build as in a zip: a web
 * server tells browsers by it whether a file has changed.
 */
public final class FolderWriter {
  private FolderWriter() {}

  /**
   * Writes files into a folder of their own, beside it first and renamed when it is whole. A folder
   * that was there is replaced whole; after a failure it is as it was.
   *
   * @param folder where to; made if it isn't there
   * @param name the name of the files' own folder
   * @return that folder
   * @throws IOException if the folder can't be made or written to
   */
  public static Path write(ContentPackage content, Path folder, String name) throws IOException {
    Path temporary = temporary(folder, name);
    try {
      Path written = temporary.resolve(name);
      Set<Path> made = new HashSet<>();
      for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
        Path path = written.resolve(file.getKey());
        if (made.add(path.getParent())) {
          Files.createDirectories(path.getParent());
        }
        Files.write(path, file.getValue());
      }
      return replace(written, folder.resolve(name), temporary.resolve("before"));
    } finally {
      delete(temporary);
    }
  }

  /** A new hidden folder on the file system of another, which is made if it isn't there. */
  static Path temporary(Path folder, String name) throws IOException {
    return Files.createTempDirectory(Files.createDirectories(folder), "." + name + "-");
  }

  /** Puts a folder in the place of another one, if there is one, which goes aside. */
  static Path replace(Path folder, Path other, Path aside) throws IOException {
    if (!Files.exists(other)) {
      return Files.move(folder, other);
    }
    Files.move(other, aside);
    try {
      return Files.move(folder, other);
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
