package org.scormc.archive;

import java.util.Optional;

/**
 * What the directory says of an entry (PKWARE, APPNOTE 6.3.10, section 4.3.12).
 *
 * @param at where this is said
 * @param flags bit 0 encrypted, bit 3 sizes after the data
 * @param method 0 stored, 8 deflated
 * @param checksum CRC-32 of the data unpacked
 * @param packedBytes the size in the zip file
 * @param bytes the size unpacked
 * @param attributes for files from Unix, its mode in the upper half
 * @param start where the entry begins
 * @param next where the next is said
 */
record ZipHeader(
    int at,
    int flags,
    int method,
    long checksum,
    long packedBytes,
    long bytes,
    long attributes,
    long start,
    int next) {
  private static final long SIGNATURE = 0x02014b50L;
  private static final int FIXED_BYTES = 46;

  /** Whether a whole header stands at a place before the end of the directory. */
  static boolean isAt(ZipBytes zip, int at, int end) {
    return end - at >= FIXED_BYTES && zip.has(SIGNATURE, at) && next(zip, at) <= end;
  }

  /** The header at a place where {@link #isAt} holds. */
  static ZipHeader read(ZipBytes zip, int at) {
    return new ZipHeader(
        at,
        zip.u16(at + 8),
        zip.u16(at + 10),
        zip.u32(at + 16),
        zip.u32(at + 20),
        zip.u32(at + 24),
        zip.u32(at + 38),
        zip.u32(at + 42),
        next(zip, at));
  }

  private static int next(ZipBytes zip, int at) {
    return at + FIXED_BYTES + zip.u16(at + 28) + zip.u16(at + 30) + zip.u16(at + 32);
  }

  int nameAt() {
    return at + FIXED_BYTES;
  }

  int nameBytes(ZipBytes zip) {
    return zip.u16(at + 28);
  }

  /** The path; empty if it is not UTF-8. */
  Optional<String> name(ZipBytes zip) {
    return zip.text(nameAt(), nameBytes(zip));
  }

  int extraAt(ZipBytes zip) {
    return nameAt() + nameBytes(zip);
  }

  int extraBytes(ZipBytes zip) {
    return zip.u16(at + 30);
  }

  boolean isEncrypted() {
    return (flags & 0x2041) != 0;
  }

  /** Whether checksum and sizes stand after the data, in a record of up to 24 bytes. */
  boolean hasDescriptor() {
    return (flags & 8) != 0;
  }

  boolean isOnOtherDisk(ZipBytes zip) {
    return zip.u16(at + 34) != 0;
  }

  /**
   * Whether the mode, if there is one, is that of a plain file or a folder. Old versions of Maven
   * write one with all bits set for a folder that they add by themselves.
   */
  boolean isPlain() {
    long type = attributes >> 16 & 0xf000;
    return type == 0 || type == 0x8000 || type == 0x4000 || type == 0xf000;
  }

  /** Whether the attributes say that this is a folder. */
  boolean isFolder() {
    return (attributes >> 16 & 0xf000) == 0x4000 || (attributes & 0x10) != 0;
  }
}
