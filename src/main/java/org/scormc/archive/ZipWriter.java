package org.scormc.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.scormc.archive.PackedFiles.PackedFile;

/**
 * Writes a package as a zip file: same files, same time, same bytes.
 *
 * <p>Entries are sorted by path and deflated; every entry has the same time and nothing that
 * depends on the machine.
 */
final class ZipWriter {
  /** At most what the format says of a file besides its path, before it and in the directory. */
  private static final int ENTRY_BYTES = 80;

  private ZipWriter() {}

  /**
   * The bytes of a new zip file.
   *
   * @param packed has its files
   * @param time the time of every entry, in UTC; before 1980 counts as 1980
   * @throws IOException if a zip file of the plain format can't hold so much; none is Zip64, which
   *     importers read differently
   */
  static byte[] bytes(ContentPackage content, PackedFiles packed, Instant time) throws IOException {
    Instant shown = time.isBefore(PackageTime.FIRST) ? PackageTime.FIRST : time;
    LocalDateTime entryTime = LocalDateTime.ofInstant(shown, ZoneOffset.UTC);
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(room(content, packed));
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
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
      zip.finish();
      return Arrays.copyOf(channel.array(), (int) channel.position());
    }
  }

  /** More than all will take, because the channel copies itself whenever it grows. */
  private static int room(ContentPackage content, PackedFiles packed) {
    int bytes = ENTRY_BYTES;
    for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
      bytes += packed.get(file.getValue()).deflated().length;
      bytes += ENTRY_BYTES + 2 * file.getKey().length();
    }
    return bytes;
  }
}
