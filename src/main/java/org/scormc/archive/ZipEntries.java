package org.scormc.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scormc.archive.ReadingFault.Kind;

/**
 * Judges the entries of a zip file without unpacking them.
 *
 * <p>Entries fill the file from its first byte to the directory: where two overlap, a small file
 * unpacks to any size, and where there is a gap, a reader that goes from header to header finds
 * files that the directory does not have.
 */
final class ZipEntries {
  private static final long LOCAL = 0x04034b50L;
  private static final int LOCAL_BYTES = 30;
  private static final int UNICODE_PATH = 0x7075;
  private static final int ZIP64 = 1;
  private static final int MAX_DESCRIPTOR_BYTES = 24;

  private final ZipBytes zip;
  private final FaultList faults;

  /**
   * An entry that may be unpacked.
   *
   * @param name the path, with a slash at the end for a folder
   * @param header what the directory says of it
   * @param data where its data begin
   */
  record Sound(String name, ZipHeader header, int data) {}

  ZipEntries(ZipBytes zip, FaultList faults) {
    this.zip = zip;
    this.faults = faults;
  }

  /** The entries that have no fault, in the order of the directory. */
  List<Sound> sound(List<ZipHeader> headers, Limits limits) {
    fill(headers);
    if (!faults.isEmpty()) {
      return List.of();
    }
    EntryNames names = new EntryNames(limits, faults);
    List<Sound> sound = new ArrayList<>();
    for (ZipHeader header : headers) {
      String name = header.name(zip).orElse("");
      if (name.isEmpty() && header.nameBytes(zip) > 0) {
        faults.add(Kind.UNSAFE_NAME, "", "a name that is not UTF-8", "names in UTF-8");
      } else {
        boolean isSafe = names.accept(name);
        boolean isReadable = isKnown(name, header) && agrees(name, header);
        if (isSafe && isReadable) {
          sound.add(new Sound(name, header, data(header)));
        }
      }
    }
    return sound;
  }

  /** Finds overlaps and gaps. */
  private void fill(List<ZipHeader> headers) {
    List<ZipHeader> placed = new ArrayList<>(headers);
    placed.sort(Comparator.comparingLong(ZipHeader::start).thenComparingInt(ZipHeader::at));
    long filled = 0;
    long gap = 0;
    for (ZipHeader header : placed) {
      if (!isAligned(header.start(), filled, gap)) {
        broken(
            header,
            header.start() < filled
                ? "data that overlap other data"
                : "bytes before it that belong to no file");
        return;
      }
      int at = (int) header.start();
      if (!zip.has(LOCAL, at) || at + LOCAL_BYTES > headers.get(0).at()) {
        broken(header, "no header in front of the data");
        return;
      }
      filled = data(header) + header.packedBytes();
      gap = header.hasDescriptor() ? MAX_DESCRIPTOR_BYTES : 0;
    }
    if (!isAligned(headers.get(0).at(), filled, gap)) {
      faults.add(
          Kind.BROKEN_STRUCTURE,
          "",
          "bytes before the directory that belong to no file",
          "a whole zip file without other bytes");
    }
  }

  private static boolean isAligned(long start, long filled, long gap) {
    return start >= filled && start <= filled + gap;
  }

  private void broken(ZipHeader header, String found) {
    faults.add(
        Kind.BROKEN_STRUCTURE,
        header.name(zip).orElse(""),
        found,
        "a whole zip file without other bytes");
  }

  private int data(ZipHeader header) {
    int at = (int) header.start();
    return at + LOCAL_BYTES + zip.u16(at + 26) + zip.u16(at + 28);
  }

  private boolean isKnown(String name, ZipHeader header) {
    if (!header.isPlain()) {
      String mode = Long.toOctalString(header.attributes() >> 16);
      faults.add(Kind.SPECIAL_FILE, name, "a file of mode " + mode, "files and folders");
    } else if (name.endsWith("/") ? header.bytes() > 0 : header.isFolder()) {
      faults.add(Kind.SPECIAL_FILE, name, "a folder that is a file too", "files and folders");
    } else if (header.isEncrypted()) {
      faults.add(Kind.ENCRYPTED, name, "an encrypted file", "files without password");
    } else if (header.method() != 0 && header.method() != 8) {
      faults.add(
          Kind.UNKNOWN_FORMAT,
          name,
          "packing method " + header.method(),
          "0 (none) and 8 (deflate)");
    } else if (header.isOnOtherDisk(zip) || isZip64(header)) {
      faults.add(
          Kind.UNKNOWN_FORMAT, name, "an entry in the form of zip64", "the form of PKZip 2.04g");
    } else {
      return true;
    }
    return false;
  }

  private boolean isZip64(ZipHeader header) {
    int at = (int) header.start();
    int localExtra = at + LOCAL_BYTES + zip.u16(at + 26);
    return extra(header.extraAt(zip), header.extraBytes(zip), ZIP64) >= 0
        || extra(localExtra, zip.u16(at + 28), ZIP64) >= 0;
  }

  /** Whether the header in front of the data says what the directory says. */
  private boolean agrees(String name, ZipHeader header) {
    int at = (int) header.start();
    int length = header.nameBytes(zip);
    String found = "";
    if (zip.u16(at + 26) != length || !zip.isSame(at + LOCAL_BYTES, header.nameAt(), length)) {
      found = "another name in front of the data";
    } else if (zip.u16(at + 8) != header.method()
        || (zip.u16(at + 6) & 0x2049) != (header.flags() & 0x2049)) {
      found = "another way of packing in front of the data";
    } else if (!header.hasDescriptor()
        && (zip.u32(at + 14) != header.checksum()
            || zip.u32(at + 18) != header.packedBytes()
            || zip.u32(at + 22) != header.bytes())) {
      found = "another size or checksum in front of the data";
    } else if (hasOtherName(header.extraAt(zip), header.extraBytes(zip), header)
        || hasOtherName(at + LOCAL_BYTES + length, zip.u16(at + 28), header)) {
      found = "another name in an extra field";
    }
    if (!found.isEmpty()) {
      faults.add(Kind.HEADERS_DIFFER, name, found, "what the directory says");
    }
    return found.isEmpty();
  }

  private boolean hasOtherName(int extraAt, int extraBytes, ZipHeader header) {
    int at = extra(extraAt, extraBytes, UNICODE_PATH);
    if (at < 0) {
      return false;
    }
    int length = zip.u16(at + 2) - 5;
    return length != header.nameBytes(zip) || !zip.isSame(at + 9, header.nameAt(), length);
  }

  /** Where an extra field is; negative if it isn't there. */
  private int extra(int start, int bytes, int id) {
    int end = start + bytes;
    int at = start;
    while (end - at >= 4) {
      int next = at + 4 + zip.u16(at + 2);
      if (zip.u16(at) == id && next <= end) {
        return at;
      }
      at = next;
    }
    return -1;
  }
}
