package org.scormc.archive;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.scormc.archive.ReadingFault.Kind;

/** Unpacks the entries of a zip file, counting what comes. */
final class EntryContent {
  private static final int FIRST_BYTES = 1 << 16;

  private final ZipBytes zip;
  private final Limits limits;
  private final FaultList faults;
  private long totalBytes;

  EntryContent(ZipBytes zip, Limits limits, FaultList faults) {
    this.zip = zip;
    this.limits = limits;
    this.faults = faults;
  }

  /** What an entry holds; empty if there is a fault. */
  Optional<byte[]> unpack(ZipEntries.Sound entry) {
    ZipHeader header = entry.header();
    Optional<byte[]> unpacked =
        header.method() == 0 ? stored(entry) : inflated(entry, new Inflater(true));
    if (unpacked.isPresent()) {
      CRC32 checksum = new CRC32();
      checksum.update(unpacked.get());
      boolean isSame = checksum.getValue() == header.checksum();
      return isSame ? unpacked : broken(entry, "data with another checksum");
    }
    return unpacked;
  }

  private Optional<byte[]> stored(ZipEntries.Sound entry) {
    int packed = (int) entry.header().packedBytes();
    if (packed != entry.header().bytes()) {
      return broken(entry, "data of another size than stated");
    }
    totalBytes += packed;
    return isOver(entry, packed)
        ? Optional.empty()
        : Optional.of(Arrays.copyOfRange(zip.bytes(), entry.data(), entry.data() + packed));
  }

  /** The room grows with what has come, up to the stated size. */
  private Optional<byte[]> inflated(ZipEntries.Sound entry, Inflater inflater) {
    long stated = entry.header().bytes();
    byte[] room = new byte[(int) Math.min(stated, FIRST_BYTES)];
    byte[] beyond = new byte[1];
    int size = 0;
    try {
      inflater.setInput(zip.bytes(), entry.data(), (int) entry.header().packedBytes());
      while (!inflater.finished()) {
        boolean isFull = size == room.length;
        if (isFull && size < stated) {
          room = Arrays.copyOf(room, (int) Math.min(stated, room.length * 2L));
          isFull = false;
        }
        int count =
            isFull ? inflater.inflate(beyond) : inflater.inflate(room, size, room.length - size);
        if (isFull && count > 0) {
          return broken(entry, "more data than stated");
        } else if (count == 0 && !inflater.finished()) {
          return broken(entry, "data that are cut off");
        }
        size += count;
        totalBytes += count;
        if (isOver(entry, size)) {
          return Optional.empty();
        }
      }
      boolean isWhole = size == stated && inflater.getRemaining() == 0;
      return isWhole ? Optional.of(room) : broken(entry, "data of another size than stated");
    } catch (DataFormatException e) {
      return broken(entry, "data that can't be unpacked");
    } finally {
      inflater.end();
    }
  }

  /** Whether all that has come so far is over a limit. */
  private boolean isOver(ZipEntries.Sound entry, long bytes) {
    long packed = Math.max(1, entry.header().packedBytes());
    if (bytes > limits.entryBytes()) {
      return over(entry, "a larger file", limits.entryBytes() + " bytes");
    } else if (totalBytes > limits.totalBytes()) {
      return over(entry, "larger files in all", limits.totalBytes() + " bytes");
    } else if (bytes > Limits.RATIO_FREE_BYTES && bytes / packed > limits.ratio()) {
      return over(entry, "a file that unpacks to more", limits.ratio() + " times the packed size");
    }
    return false;
  }

  private boolean over(ZipEntries.Sound entry, String found, String most) {
    faults.add(Kind.OVER_LIMIT, entry.name(), found, "at most " + most);
    return true;
  }

  private Optional<byte[]> broken(ZipEntries.Sound entry, String found) {
    faults.add(Kind.BROKEN_CONTENT, entry.name(), found, "the data that were packed");
    return Optional.empty();
  }

  /** Whether no more may be unpacked. */
  boolean isFull() {
    return totalBytes > limits.totalBytes();
  }
}
