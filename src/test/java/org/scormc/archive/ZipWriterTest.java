package org.scormc.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zip files of ours, in the eyes of other people's readers. */
class ZipWriterTest {
  private static final Instant TIME = Instant.parse("2026-11-22T13:14:16Z");

  private static final Map<String, String> TEXTS =
      Map.of("a/one.txt", "x".repeat(100_000), "b.html", "<p>b</p>", "empty.txt", "");

  @TempDir private Path temporary;

  @Test
  void theJdkFindsTheFilesAndTheirTime() throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(zip().toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        found.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 11, 22, 13, 14, 16));
        assertThat(entry.getExtra()).isNull();
      }
    }
    assertThat(found).isEqualTo(TEXTS);
    assertThat(found.keySet()).containsExactly("a/one.txt", "b.html", "empty.txt");
  }

  @Test
  void commonsCompressFindsTheSame() throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    try (var zip =
        org.apache.commons.compress.archivers.zip.ZipFile.builder().setPath(zip()).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        found.put(entry.getName(), new String(bytes, UTF_8));
        assertThat(entry.getSize()).isEqualTo(bytes.length);
        assertThat(entry.getGeneralPurposeBit().usesUTF8ForNames()).isTrue();
        assertThat(entry.getCentralDirectoryExtra()).isEmpty();
      }
    }
    assertThat(found).isEqualTo(TEXTS);
  }

  @Test
  void moreFilesThanAZipFileCanCountAreRefused() {
    ContentPackage.Builder builder = ContentPackage.builder();
    byte[] nothing = new byte[0];
    for (int i = 0; i <= 0xffff; i++) {
      builder.add(i + ".txt", nothing);
    }
    ContentPackage content = builder.build();
    PackedFiles packed = new PackedFiles(List.of(content), List.of());
    assertThatThrownBy(() -> ZipWriter.bytes(content, packed, TIME))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("65535 entries");
  }

  private Path zip() throws IOException {
    ContentPackage.Builder builder = ContentPackage.builder();
    TEXTS.forEach((path, text) -> builder.add(path, text.getBytes(UTF_8)));
    ContentPackage content = builder.build();
    PackedFiles packed = new PackedFiles(List.of(content), List.of());
    return Files.write(temporary.resolve("package.zip"), ZipWriter.bytes(content, packed, TIME));
  }
}
