package org.scormc.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scormc.archive.ReadingFault.Kind;

/**
 * Reads a folder with what a package holds, as {@link ZipReader} reads the package. Symbolic links
 * are not followed.
 */
public final class FolderReader {
  private final Path root;
  private final Limits limits;
  private final FaultList faults = new FaultList();
  private final EntryNames names;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private int entries;
  private long totalBytes;

  private FolderReader(Path root, Limits limits) {
    this.root = root;
    this.limits = limits;
    this.names = new EntryNames(limits, faults);
  }

  /**
   * Reads all files of a folder.
   *
   * @throws IOException if a file can't be read, which is not a fault of the package
   */
  public static PackageReading read(Path folder, Limits limits) throws IOException {
    FolderReader reader = new FolderReader(folder, limits);
    Files.walkFileTree(folder, reader.new Visitor());
    return reader.faults.isEmpty()
        ? new PackageReading.Files(reader.files)
        : reader.faults.refused();
  }

  private FileVisitResult visit(Path file, boolean isFile) throws IOException {
    String path =
        root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    entries++;
    if (entries > limits.entries()) {
      return over("", "more entries", limits.entries() + " entries");
    } else if (!isFile) {
      faults.add(Kind.SPECIAL_FILE, path, "a link or a device", "files and folders");
    } else if (names.accept(path)) {
      try (InputStream stream = Files.newInputStream(file)) {
        byte[] bytes = stream.readNBytes((int) limits.entryBytes() + 1);
        totalBytes += bytes.length;
        if (bytes.length > limits.entryBytes()) {
          return over(path, "a larger file", limits.entryBytes() + " bytes");
        } else if (totalBytes > limits.totalBytes()) {
          return over(path, "larger files in all", limits.totalBytes() + " bytes");
        }
        files.put(path, bytes);
      }
    }
    return FileVisitResult.CONTINUE;
  }

  private FileVisitResult over(String path, String found, String most) {
    faults.add(Kind.OVER_LIMIT, path, found, "at most " + most);
    return FileVisitResult.TERMINATE;
  }

  /** Meets the files in the order of the file system; the result is sorted. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      return visit(file, attributes.isRegularFile());
    }
  }
}
