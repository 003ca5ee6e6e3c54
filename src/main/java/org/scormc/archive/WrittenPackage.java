package org.scormc.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A package on disk: its zip, its checksum, its listing and what lies beside it.
 *
 * @param zip the package
 * @param checksum a file with the zip's SHA-256, as {@code sha256sum -c} reads it
 * @param listing a file with the path, the size in bytes and the SHA-256 of each file of the
 *     package
 * @param beside the other files that were written with it, sorted
 * @param sha256 the zip's SHA-256 in lower-case hexadecimal
 * @param bytes the zip's size
 */
public record WrittenPackage(
    Path zip, Path checksum, Path listing, List<Path> beside, String sha256, long bytes) {
  /** Copies the list. */
  public WrittenPackage {
    beside = List.copyOf(beside);
  }

  /**
   * Writes a package as {@code name.zip}, {@code name.sha256} and {@code name.files.txt}, and other
   * files beside it.
   *
   * <p>All is written beside the targets first and renamed when it is whole, so that a failure
   * leaves the last good package as it was.
   *
   * @param beside the other files, by what follows the name and a dot
   * @param folder where to; made if it isn't there
   * @param name the file name without extension
   * @param time the time of every entry, in UTC
   * @throws IOException if the folder can't be made or written to
   */
  public static WrittenPackage write(
      ContentPackage content, ContentPackage beside, Path folder, String name, Instant time)
      throws IOException {
    Files.createDirectories(folder);
    Path temporary = Files.createTempDirectory(folder, "." + name + "-");
    try {
      Path zip = temporary.resolve(name + ".zip");
      ZipWriter.write(content, zip, time);
      String sha256 = sha256(Files.readAllBytes(zip));
      Path checksum = temporary.resolve(name + ".sha256");
      Files.writeString(checksum, sha256 + "  " + name + ".zip\n");
      Path listing = temporary.resolve(name + ".files.txt");
      Files.writeString(listing, listing(content));
      List<Path> others = new ArrayList<>();
      for (Map.Entry<String, byte[]> file : beside.files().entrySet()) {
        others.add(Files.write(temporary.resolve(name + "." + file.getKey()), file.getValue()));
      }
      List<Path> moved = new ArrayList<>();
      for (Path other : others) {
        moved.add(move(other, folder));
      }
      return new WrittenPackage(
          move(zip, folder),
          move(checksum, folder),
          move(listing, folder),
          moved,
          sha256,
          Files.size(folder.resolve(name + ".zip")));
    } finally {
      try (Stream<Path> left = Files.list(temporary)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.deleteIfExists(temporary);
    }
  }

  private static Path move(Path file, Path folder) throws IOException {
    return Files.move(
        file,
        folder.resolve(file.getFileName()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static String listing(ContentPackage content) {
    StringBuilder lines = new StringBuilder("path\tbytes\tsha256\n");
    for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
      byte[] bytes = file.getValue();
      lines.append(file.getKey()).append('\t').append(bytes.length).append('\t');
      lines.append(sha256(bytes)).append('\n');
    }
    return lines.toString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
