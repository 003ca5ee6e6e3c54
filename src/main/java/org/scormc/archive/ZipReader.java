package org.scormc.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scormc.archive.ReadingFault.Kind;

/**
 * Reads a zip file that anyone may have made, into memory.
 *
 * <p>Only what every reader understands in the same way is read: the form of PKZip 2.04g, which
 * SCORM asks for (SCORM 2004 4th Edition, CAM, section 3.1), with files stored or deflated, one
 * directory that names all there is, and paths that lead nowhere else. Time and memory are bounded
 * by the {@link Limits}: the zip file itself, and what is unpacked, which is counted as it comes.
 */
public final class ZipReader {
  private ZipReader() {}

  /**
   * Reads a zip file from disk.
   *
   * @throws IOException if the file can't be read, which is not a fault of the package
   */
  public static PackageReading read(Path file, Limits limits) throws IOException {
    if (Files.readAttributes(file, "isRegularFile").containsValue(true)) {
      int most = (int) Math.min(limits.fileBytes(), Integer.MAX_VALUE - 16);
      try (InputStream stream = Files.newInputStream(file)) {
        return read(stream.readNBytes(most + 1), limits);
      }
    }
    FaultList faults = new FaultList();
    faults.add(Kind.NOT_A_ZIP, "", "no plain file", "a zip file");
    return faults.refused();
  }

  /** Reads a zip file that is in memory. */
  public static PackageReading read(byte[] bytes, Limits limits) {
    FaultList faults = new FaultList();
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (bytes.length > limits.fileBytes()) {
      String allowed = "at most " + limits.fileBytes() + " bytes";
      faults.add(Kind.OVER_LIMIT, "", "a larger file", allowed);
    } else {
      unpack(new ZipBytes(bytes), limits, faults, files);
    }
    return faults.isEmpty() ? new PackageReading.Files(files) : faults.refused();
  }

  private static void unpack(
      ZipBytes zip, Limits limits, FaultList faults, SortedMap<String, byte[]> files) {
    List<ZipHeader> headers = new ZipDirectory(zip, limits, faults).headers();
    if (headers.isEmpty()) {
      return;
    }
    EntryContent content = new EntryContent(zip, limits, faults);
    for (ZipEntries.Sound entry : new ZipEntries(zip, faults).sound(headers, limits)) {
      content
          .unpack(entry)
          .filter(bytes -> !entry.name().endsWith("/"))
          .ifPresent(bytes -> files.put(entry.name(), bytes));
      if (content.isFull()) {
        return;
      }
    }
  }
}
