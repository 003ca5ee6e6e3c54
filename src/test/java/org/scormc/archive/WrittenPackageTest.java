package org.scormc.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenPackageTest {
  private static final Instant TIME = Instant.parse("2026-11-22T10:20:30Z");

  @TempDir private Path folder;

  @Test
  void theZipHoldsTheFilesSortedAndOfOneTime() throws IOException {
    WrittenPackage written = zipped(content("b/two.html", "a.js"), folder, "p", TIME);
    try (ZipFile zip = new ZipFile(written.path().toFile())) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      assertThat(entries).extracting(ZipEntry::getName).containsExactly("a.js", "b/two.html");
      assertThat(entries)
          .extracting(ZipEntry::getTimeLocal)
          .containsOnly(LocalDateTime.of(2026, 11, 22, 10, 20, 30));
      assertThat(entries).allSatisfy(entry -> assertThat(entry.getExtra()).isNull());
      assertThat(zip.getInputStream(zip.getEntry("a.js"))).hasContent("contents of a.js");
    }
  }

  @Test
  void sameFilesAndTimeMakeTheSameBytesInEveryTimeZone() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      byte[] tokyo = zip("tokyo");
      TimeZone.setDefault(TimeZone.getTimeZone("America/Montreal"));
      assertThat(zip("montreal")).isEqualTo(tokyo);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aTimeBeforeZipsWereInventedCountsAsTheirFirst() throws IOException {
    WrittenPackage written = zipped(content("a.js"), folder, "p", Instant.EPOCH);
    try (ZipFile zip = new ZipFile(written.path().toFile())) {
      assertThat(zip.getEntry("a.js").getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
    }
  }

  @Test
  void checksumAndListingSayWhatIsInside() throws IOException, GeneralSecurityException {
    WrittenPackage written = zipped(content("a.js"), folder, "p-1", TIME);
    String sha256 = HexFormat.of().formatHex(sha256(Files.readAllBytes(written.path())));
    assertThat(written.checksum().orElseThrow())
        .hasFileName("p-1.sha256")
        .hasContent(sha256 + "  p-1.zip\n");
    assertThat(written.listing())
        .hasFileName("p-1.files.txt")
        .content()
        .startsWith("path\tbytes\tsha256\na.js\t16\t");
  }

  @Test
  void aNewPackageReplacesTheOldOneAndLeavesNothingElse() throws IOException {
    zipped(content("a.js"), folder, "p", TIME);
    zipped(content("b.js"), folder, "p", TIME);
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = new ArrayList<>(files.map(f -> f.getFileName().toString()).toList());
      assertThat(names).containsExactlyInAnyOrder("p.zip", "p.sha256", "p.files.txt");
    }
  }

  @Test
  void aNewFolderReplacesTheOldOneWhole() throws IOException {
    unzipped(content("a.js", "b/c.js"), folder, "p");
    WrittenPackage written = unzipped(content("b/d.js", "e.js"), folder, "p");
    assertThat(paths(folder)).containsExactly("p", "p.files.txt", "p/b", "p/b/d.js", "p/e.js");
    assertThat(written.path().resolve("b/d.js")).hasContent("contents of b/d.js");
    assertThat(written.listing()).content().contains("\nb/d.js\t").doesNotContain("a.js");
    assertThat(written.checksum()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeReplacedStaysAsItWas() throws IOException {
    unzipped(content("a.js"), folder, "p");
    Path temporary = Files.createDirectories(folder.resolve("t"));
    assertThatThrownBy(
            () ->
                FolderWriter.replace(
                    temporary.resolve("missing"), folder.resolve("p"), temporary.resolve("old")))
        .isInstanceOf(IOException.class);
    assertThat(folder.resolve("p/a.js")).hasContent("contents of a.js");
  }

  @Test
  void pathsAreOfOneFormAndTakenOnce() {
    ContentPackage.Builder files = ContentPackage.builder().add("a/b.html", new byte[0]);
    for (String path :
        List.of("/a.js", "../a.js", "a b.js", "a", "a\\b.js", "a//b.js", "ä.js", "a/b.html")) {
      assertThatThrownBy(() -> files.add(path, new byte[0]))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private byte[] zip(String name) throws IOException {
    return Files.readAllBytes(zipped(content("a.js", "b.js"), folder, name, TIME).path());
  }

  /** What is below a folder, sorted. */
  private static List<String> paths(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static ContentPackage content(String... paths) {
    ContentPackage.Builder files = ContentPackage.builder();
    for (String path : paths) {
      files.add(path, ("contents of " + path).getBytes(StandardCharsets.UTF_8));
    }
    return files.build();
  }

  @Test
  void aPackageIsTheSameWhetherItIsPackedAloneOrWithOthers() throws IOException {
    ContentPackage one = content("a.js", "b/two.html");
    ContentPackage more = ContentPackage.builder().addAll(one).addAll(content("c.js")).build();
    PackedFiles packed = new PackedFiles(List.of(one, more), List.of());
    Path alone = zipped(one, folder.resolve("alone"), "p", TIME).path();
    Path together = WrittenPackage.write(one, packed, folder.resolve("both"), "p", TIME).path();
    assertThat(together).hasSameBinaryContentAs(alone);
    Path larger = WrittenPackage.write(more, packed, folder.resolve("both"), "q", TIME).path();
    assertThat(larger).hasSameBinaryContentAs(zipped(more, folder, "q", TIME).path());
  }

  private static WrittenPackage zipped(
      ContentPackage content, Path folder, String name, Instant time) throws IOException {
    PackedFiles packed = new PackedFiles(List.of(content), List.of());
    return WrittenPackage.write(content, packed, folder, name, time);
  }

  private static WrittenPackage unzipped(ContentPackage content, Path folder, String name)
      throws IOException {
    PackedFiles packed = new PackedFiles(List.of(), List.of(content));
    return WrittenPackage.writeFolder(content, packed, folder, name);
  }
}
