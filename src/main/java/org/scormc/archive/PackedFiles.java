package org.scormc.archive;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.scormc.parallel.Parallel;

/**
 * The files of several packages as they stand in zip files and listings. What packages have in
 * common is deflated and digested once, where it is the same array in all of them. Thread-safe, and
 * quickest if {@link #pack} comes before several threads want files.
 */
public final class PackedFiles {
  private static final int BUFFER_BYTES = 8192;

  private final Collection<ContentPackage> zipped;
  private final Collection<ContentPackage> others;

  /** Empty until the first file is wanted. */
  private final IdentityHashMap<byte[], PackedFile> files = new IdentityHashMap<>();

  /**
   * The files of some packages. Nothing is done before the first is wanted.
   *
   * @param zipped packages that become zip files
   * @param others packages that become folders
   */
  public PackedFiles(Collection<ContentPackage> zipped, Collection<ContentPackage> others) {
    this.zipped = zipped;
    this.others = others;
  }

  /**
   * A file.
   *
   * @param checksum its CRC-32
   * @param deflated its bytes deflated, without header; empty if it is for no zip file
   * @param digest its SHA-256 in lower-case hexadecimal
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record PackedFile(long checksum, byte[] deflated, String digest) {}

  private static List<byte[]> unseen(Collection<ContentPackage> packages, Set<byte[]> seen) {
    List<byte[]> files = new ArrayList<>();
    for (ContentPackage content : packages) {
      content.files().values().stream().filter(seen::add).forEach(files::add);
    }
    return files;
  }

  private void add(List<byte[]> contents, boolean deflate) {
    List<PackedFile> packed = Parallel.map(contents, bytes -> packed(bytes, deflate));
    for (int i = 0; i < packed.size(); i++) {
      files.put(contents.get(i), packed.get(i));
    }
  }

  /** Packs all files, if that has not been done. */
  public synchronized void pack() {
    if (files.isEmpty()) {
      Set<byte[]> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      add(unseen(zipped, seen), true);
      add(unseen(others, seen), false);
    }
  }

  /** A file of one of the packages, by its very array. */
  PackedFile get(byte[] bytes) {
    pack();
    return files.get(bytes);
  }

  private static PackedFile packed(byte[] bytes, boolean deflate) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    byte[] deflated = deflate ? deflated(bytes) : new byte[0];
    return new PackedFile(checksum.getValue(), deflated, sha256(bytes));
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
      byte[] buffer = new byte[BUFFER_BYTES];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** The SHA-256 of some bytes in lower-case hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
