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
import java.util.Optional;

/**
 * A package on disk: its zip or its folder, its listing and what lies beside it.
 *
 * @param path the zip or the folder
 * @param checksum a file with the zip's SHA-256, as {@code sha256sum -c} reads it; a folder has
 *     none
 * @param listing a file with the path, the size in bytes and the SHA-256 of each file of the
 *     package
 * @param beside the other files that were written with it, sorted
 */
public record WrittenPackage(Path path, Optional<Path> checksum, Path listing, List<Path> beside) {
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
    Path temporary = temporary(folder, name);
    try {
      Path zip = temporary.resolve(name + ".zip");
      ZipWriter.write(content, zip, time);
      Path checksum = temporary.resolve(name + ".sha256");
      Files.writeString(checksum, sha256(Files.readAllBytes(zip)) + "  " + name + ".zip\n");
      Path listing = listing(content, temporary, name);
      List<Path> others = others(beside, temporary, name);
      return new WrittenPackage(
          move(zip, folder),
          Optional.of(move(checksum, folder)),
          move(listing, folder),
          moveAll(others, folder));
    } finally {
      FolderWriter.delete(temporary);
    }
  }

  /**
   * Writes a package as a folder {@code name} and {@code name.files.txt}, and other files beside
   * it, in the same way. A folder that was there is replaced whole.
   *
   * @param beside the other files, by what follows the name and a dot
   * @param folder where to; made if it isn't there
   * @param name the name of the package's own folder
   * @throws IOException if the folder can't be made or written to
   */
  public static WrittenPackage writeFolder(
      ContentPackage content, ContentPackage beside, Path folder, String name) throws IOException {
    Path temporary = temporary(folder, name);
    try {
      Path files = temporary.resolve(name);
      FolderWriter.write(content, files);
      Path listing = listing(content, temporary, name);
      List<Path> others = others(beside, temporary, name);
      Path path = folder.resolve(name);
      FolderWriter.replace(files, path, temporary.resolve("before"));
      return new WrittenPackage(
          path, Optional.empty(), move(listing, folder), moveAll(others, folder));
    } finally {
      FolderWriter.delete(temporary);
    }
  }

  private static Path temporary(Path folder, String name) throws IOException {
    return Files.createTempDirectory(Files.createDirectories(folder), "." + name + "-");
  }

  private static Path listing(ContentPackage content, Path folder, String name) throws IOException {
    StringBuilder lines = new StringBuilder("path\tbytes\tsha256\n");
    for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
      byte[] bytes = file.getValue();
      lines.append(file.getKey()).append('\t').append(bytes.length).append('\t');
      lines.append(sha256(bytes)).append('\n');
    }
    return Files.writeString(folder.resolve(name + ".files.txt"), lines);
  }

  private static List<Path> others(ContentPackage beside, Path folder, String name)
      throws IOException {
    List<Path> others = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : beside.files().entrySet()) {
      others.add(Files.write(folder.resolve(name + "." + file.getKey()), file.getValue()));
    }
    return others;
  }

  private static List<Path> moveAll(List<Path> files, Path folder) throws IOException {
    List<Path> moved = new ArrayList<>();
    for (Path file : files) {
      moved.add(move(file, folder));
    }
    return moved;
  }

  private static Path move(Path file, Path folder) throws IOException {
    return Files.move(
        file,
        folder.resolve(file.getFileName()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
