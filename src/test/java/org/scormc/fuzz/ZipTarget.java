package org.scormc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.scormc.archive.Limits;
import org.scormc.archive.PackageReading;
import org.scormc.archive.ZipReader;

/** A zip file that is read is read alike from its directory and from header to header. */
public final class ZipTarget {
  private static final Limits LIMITS = new Limits(1 << 20, 1000, 4 << 20, 16 << 20, 200, 512, 32);

  private ZipTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (ZipReader.read(data, LIMITS) instanceof PackageReading.Files read) {
      assertSame(read.files(), listed(data));
      try {
        assertSame(read.files(), streamed(data));
      } catch (ZipException e) {
        assertThat(e).isNotNull(); // a stored file with its size behind it can't be streamed
      }
    }
  }

  private static Map<String, byte[]> listed(byte[] data) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(data).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
    }
    return files;
  }

  private static Map<String, byte[]> streamed(byte[] data) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(data))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), zip.readAllBytes());
        }
        entry = zip.getNextEntry();
      }
    }
    return files;
  }

  private static void assertSame(Map<String, byte[]> read, Map<String, byte[]> other) {
    assertThat(other.keySet()).isEqualTo(read.keySet());
    other.forEach((path, bytes) -> assertThat(bytes).isEqualTo(read.get(path)));
  }
}
