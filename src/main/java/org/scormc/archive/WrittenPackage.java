package org.scormc.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A package on disk: its zip or its folder, and its listing.
 *
 * @param path the zip or the folder
 * @param checksum a file with the zip's SHA-256, as {@code sha256sum -c} reads it; a folder has
 *     none
 * @param listing a file with the path, the size in bytes and the SHA-256 of each file of the
 *     package
 */
public record WrittenPackage(Path path, Optional<Path> checksum, Path listing) {
  /**
   * Writes a package as {@code name.zip}, {@code name.sha256} and {@code name.files.txt}.
   *
   * <p>All is written beside the targets first and renamed when it is whole, so that a failure
   * leaves the last good package as it was.
   *
   * @param packed has its files, for a zip file
   * @param folder where to; made if it isn't there
   * @param name the file name without extension
   * @param time the time of every entry, in UTC
   * @throws IOException if the folder can't be made or written to
   */
  public static WrittenPackage write(
      ContentPackage content, PackedFiles packed, Path folder, String name, Instant time)
      throws IOException {
    Path temporary = FolderWriter.temporary(folder, name);
    try {
      byte[] bytes = ZipWriter.bytes(content, packed, time);
      Path zip = Files.write(temporary.resolve(name + ".zip"), bytes);
      Path checksum = temporary.resolve(name + ".sha256");
      Files.writeString(checksum, PackedFiles.sha256(bytes) + "  " + name + ".zip\n");
      Path listing = listing(content, packed, temporary, name);
      return new WrittenPackage(
          move(zip, folder), Optional.of(move(checksum, folder)), move(listing, folder));
    } finally {
      FolderWriter.delete(temporary);
    }
  }

  /**
   * Writes a package as a folder {@code name} and {@code name.files.txt}, in the same way. A folder
   * that was there is replaced whole.
   *
   * @param packed has its files
   * @param folder where to; made if it isn't there
   * @param name the name of the package's own folder
   * @throws IOException if the folder can't be made or written to
   */
  public static WrittenPackage writeFolder(
      ContentPackage content, PackedFiles packed, Path folder, String name) throws IOException {
    Path temporary = FolderWriter.temporary(folder, name);
    try {
      Path listing = listing(content, packed, temporary, name);
      Path path = FolderWriter.write(content, folder, name);
      return new WrittenPackage(path, Optional.empty(), move(listing, folder));
    } finally {
      FolderWriter.delete(temporary);
    }
  }

  private static Path listing(ContentPackage content, PackedFiles packed, Path folder, String name)
      throws IOException {
    StringBuilder lines = new StringBuilder("path\tbytes\tsha256\n");
    for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
      byte[] bytes = file.getValue();
      lines.append(file.getKey()).append('\t').append(bytes.length).append('\t');
      lines.append(packed.get(bytes).digest()).append('\n');
    }
    return Files.writeString(folder.resolve(name + ".files.txt"), lines);
  }

  private static Path move(Path file, Path folder) throws IOException {
    return Files.move(
        file,
        folder.resolve(file.getFileName()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
