package org.scormc.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip files field by field, so that each field can lie. */
public final class RawZip {
  private final List<Entry> entries = new ArrayList<>();
  private byte[] before = {};
  private byte[] comment = {};
  private byte[] gap = {};
  private int countChange;
  private int startChange;

  /** An entry and what its two headers say of it. */
  public static final class Entry {
    public byte[] name;
    public byte[] localName;
    public byte[] packed;
    public byte[] extra = {};
    public byte[] localExtra = {};
    public int flags = 0x800;
    public int method;
    public long checksum;
    public long localChecksum;
    public long packedBytes;
    public long bytes;
    public long attributes;
    public int startChange;
    public int disk;

    /** Deflates what the entry holds. */
    public void deflate(byte[] content) {
      Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] chunk = new byte[8192];
      while (!deflater.finished()) {
        out.write(chunk, 0, deflater.deflate(chunk));
      }
      deflater.end();
      packed = out.toByteArray();
      packedBytes = packed.length;
      bytes = content.length;
      method = 8;
      checksum = crc(content);
      localChecksum = checksum;
    }
  }

  /** Adds a stored file. */
  public RawZip file(String name, String content) {
    return file(name, content, entry -> {});
  }

  /** Adds a stored file and changes what is said of it. */
  public RawZip file(String name, String content, Consumer<Entry> change) {
    Entry entry = new Entry();
    entry.name = name.getBytes(StandardCharsets.UTF_8);
    entry.localName = entry.name;
    entry.packed = content.getBytes(StandardCharsets.UTF_8);
    entry.packedBytes = entry.packed.length;
    entry.bytes = entry.packed.length;
    entry.checksum = crc(entry.packed);
    entry.localChecksum = entry.checksum;
    change.accept(entry);
    entries.add(entry);
    return this;
  }

  /** Puts bytes before the first entry, without counting them. */
  public RawZip before(byte... bytes) {
    before = bytes.clone();
    return this;
  }

  /** Puts bytes between the last entry and the directory. */
  public RawZip gap(byte... bytes) {
    gap = bytes.clone();
    return this;
  }

  /** Ends the file with a comment. */
  public RawZip comment(byte... bytes) {
    comment = bytes.clone();
    return this;
  }

  /** Makes the end record state more or fewer entries. */
  public RawZip countChange(int more) {
    countChange = more;
    return this;
  }

  /** Makes the end record state another place for the directory. */
  public RawZip startChange(int more) {
    startChange = more;
    return this;
  }

  /** The zip file. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before);
    List<Integer> starts = new ArrayList<>();
    for (Entry entry : entries) {
      starts.add(out.size() + entry.startChange);
      boolean later = (entry.flags & 8) != 0;
      number(out, 4, 0x04034b50L);
      number(out, 2, 20);
      number(out, 2, entry.flags);
      number(out, 2, entry.method);
      number(out, 4, 0x00210000L);
      number(out, 4, later ? 0 : entry.localChecksum);
      number(out, 4, later ? 0 : entry.packedBytes);
      number(out, 4, later ? 0 : entry.bytes);
      number(out, 2, entry.localName.length);
      number(out, 2, entry.localExtra.length);
      out.writeBytes(entry.localName);
      out.writeBytes(entry.localExtra);
      out.writeBytes(entry.packed);
      if (later) {
        number(out, 4, 0x08074b50L);
        number(out, 4, entry.checksum);
        number(out, 4, entry.packedBytes);
        number(out, 4, entry.bytes);
      }
    }
    out.writeBytes(gap);
    int start = out.size();
    for (int i = 0; i < entries.size(); i++) {
      directoryEntry(out, entries.get(i), starts.get(i));
    }
    int size = out.size() - start;
    number(out, 4, 0x06054b50L);
    number(out, 4, 0);
    number(out, 2, entries.size() + countChange);
    number(out, 2, entries.size() + countChange);
    number(out, 4, size);
    number(out, 4, start + startChange);
    number(out, 2, comment.length);
    out.writeBytes(comment);
    return out.toByteArray();
  }

  private static void directoryEntry(ByteArrayOutputStream out, Entry entry, int start) {
    number(out, 4, 0x02014b50L);
    number(out, 2, 0x0314);
    number(out, 2, 20);
    number(out, 2, entry.flags);
    number(out, 2, entry.method);
    number(out, 4, 0x00210000L);
    number(out, 4, entry.checksum);
    number(out, 4, entry.packedBytes);
    number(out, 4, entry.bytes);
    number(out, 2, entry.name.length);
    number(out, 2, entry.extra.length);
    number(out, 2, 0);
    number(out, 2, entry.disk);
    number(out, 2, 0);
    number(out, 4, entry.attributes);
    number(out, 4, start);
    out.writeBytes(entry.name);
    out.writeBytes(entry.extra);
  }

  private static void number(ByteArrayOutputStream out, int bytes, long value) {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (value >> (8 * i)) & 0xff);
    }
  }

  private static long crc(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return checksum.getValue();
  }
}
