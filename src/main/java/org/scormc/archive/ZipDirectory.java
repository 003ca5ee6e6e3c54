package org.scormc.archive;

import java.util.ArrayList;
import java.util.List;
import org.scormc.archive.ReadingFault.Kind;

/**
 * The directory at the end of a zip file.
 *
 * <p>A zip file can be ambiguous: readers disagree where its directory is, or which files it has,
 * if there are bytes that belong to nothing. So the directory counts only if its end record ends
 * the file, it stands right before that record, and it fills its place with just the entries that
 * the record counts (PKWARE, APPNOTE 6.3.10, section 4.3).
 */
final class ZipDirectory {
  private static final long END = 0x06054b50L;
  private static final int END_BYTES = 22;
  private static final int MAX_COMMENT_BYTES = 0xffff;

  private final ZipBytes zip;
  private final Limits limits;
  private final FaultList faults;

  ZipDirectory(ZipBytes zip, Limits limits, FaultList faults) {
    this.zip = zip;
    this.limits = limits;
    this.faults = faults;
  }

  /** The entries in the order of the directory; none if there are faults. */
  List<ZipHeader> headers() {
    int end = end();
    if (end < 0) {
      faults.add(Kind.NOT_A_ZIP, "", "no end of a zip directory", "a zip file");
      return List.of();
    }
    int count = zip.u16(end + 10);
    long bytes = zip.u32(end + 12);
    long start = zip.u32(end + 16);
    boolean isZip64 = zip.has(0x07064b50L, end - 20) || start == 0xffffffffL || count == 0xffff;
    if (isZip64 || zip.u16(end + 4) != 0 || zip.u16(end + 6) != 0 || zip.u16(end + 8) != count) {
      String found = isZip64 ? "a directory in the form of zip64" : "several disks";
      faults.add(Kind.UNKNOWN_FORMAT, "", found, "the form of PKZip 2.04g");
    } else if (count == 0) {
      faults.add(Kind.NOT_A_ZIP, "", "no files", "a package with files");
    } else if (count > limits.entries()) {
      String allowed = "at most " + limits.entries() + " entries";
      faults.add(Kind.OVER_LIMIT, "", count + " entries", allowed);
    } else if (start + bytes != end) {
      broken("a directory that does not end where the zip file does");
    } else {
      return headers((int) start, end, count);
    }
    return List.of();
  }

  private List<ZipHeader> headers(int start, int end, int count) {
    List<ZipHeader> headers = new ArrayList<>();
    int at = start;
    for (int i = 0; i < count; i++) {
      if (!ZipHeader.isAt(zip, at, end)) {
        broken("a directory with " + i + " of its " + count + " entries");
        return List.of();
      }
      ZipHeader header = ZipHeader.read(zip, at);
      headers.add(header);
      at = header.next();
    }
    if (at != end) {
      broken("a directory with bytes after its last entry");
      return List.of();
    }
    return headers;
  }

  private void broken(String found) {
    faults.add(Kind.BROKEN_STRUCTURE, "", found, "a whole zip file without other bytes");
  }

  /** Where the end record is; negative if nowhere. */
  private int end() {
    int last = zip.size() - END_BYTES;
    for (int at = last; at >= 0 && at >= last - MAX_COMMENT_BYTES; at--) {
      if (zip.has(END, at)) {
        return zip.u16(at + 20) == last - at ? at : -1;
      }
    }
    return -1;
  }
}
