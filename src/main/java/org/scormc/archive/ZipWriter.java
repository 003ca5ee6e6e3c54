package org.scormc.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.scormc.archive.PackedFiles.PackedFile;

/**
 * Writes a package as a zip file: same files, same time, same bytes.
 *
 * <p>Entries are sorted by path and deflated; every entry has the same time and nothing that
 * depends on the machine.
 */
final class ZipWriter {
  private ZipWriter() {}

  /**
   * Writes a new zip file.
   *
   * @param packed has its files
   * @param time the time of every entry, in UTC; before 1980 counts as 1980
   */
  static void write(ContentPackage content, PackedFiles packed, Path file, Instant time)
      throws IOException {
    Instant shown = time.isBefore(PackageTime.FIRST) ? PackageTime.FIRST : time;
    LocalDateTime entryTime = LocalDateTime.ofInstant(shown, ZoneOffset.UTC);
    try (SeekableByteChannel channel =
            Files.newByteChannel(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.READ);
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
      zip.setUseZip64(Zip64Mode.Never);
      for (Map.Entry<String, byte[]> contained : content.files().entrySet()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(contained.getKey());
        entry.setTimeLocal(entryTime);
        PackedFile found = packed.get(contained.getValue());
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize(contained.getValue().length);
        entry.setCompressedSize(found.deflated().length);
        entry.setCrc(found.checksum());
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(found.deflated()));
      }
    }
  }
}
