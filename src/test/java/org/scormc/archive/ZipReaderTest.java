package org.scormc.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.archive.ReadingFault.Kind;

/** What is read from a zip file is what every reader would read; anything else is refused. */
class ZipReaderTest {
  private static final Limits SMALL = new Limits(1 << 20, 5, 3 << 20, 5 << 20, 100, 40, 4);

  @TempDir private Path temporary;

  @Test
  void aPackageOfOursIsReadBack() throws IOException {
    ContentPackage content =
        ContentPackage.builder()
            .add("imsmanifest.xml", "<manifest/>".getBytes(UTF_8))
            .add("pages/one.html", "x".repeat(100_000).getBytes(UTF_8))
            .build();
    PackedFiles packed = new PackedFiles(List.of(content), List.of());
    byte[] zip = ZipWriter.bytes(content, packed, Instant.EPOCH);
    assertThat(texts(ZipReader.read(zip, Limits.USUAL)))
        .containsOnlyKeys("imsmanifest.xml", "pages/one.html")
        .containsEntry("imsmanifest.xml", "<manifest/>")
        .containsEntry("pages/one.html", "x".repeat(100_000));
  }

  @Test
  void aZipThatWasStreamedIsReadAndItsFoldersAreNot() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment("made elsewhere");
      zip.putNextEntry(new ZipEntry("pages/"));
      zip.putNextEntry(new ZipEntry("pages/préface.html"));
      zip.write("hello".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("empty.txt"));
    }
    assertThat(texts(ZipReader.read(bytes.toByteArray(), Limits.USUAL)))
        .isEqualTo(Map.of("pages/préface.html", "hello", "empty.txt", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.sh",
        "a/../../evil.sh",
        "a/..",
        "./a",
        "/etc/passwd",
        "//host/share",
        "C:/evil.exe",
        "c:evil.exe",
        "..\\evil.sh",
        "a\\b",
        "a//b",
        "a\u0000.html",
        "a\nb",
        "a\u202etxt.exe",
        "a./b",
        "a ",
        "index.html:stream"
      })
  void aNameThatLeadsElsewhereIsRefused(String name) {
    assertThat(kinds(new RawZip().file(name, "x"))).containsExactly(Kind.UNSAFE_NAME);
  }

  @Test
  void aNameWithoutCharactersIsRefused() {
    assertThat(kinds(new RawZip().file("", "x"))).containsExactly(Kind.UNSAFE_NAME);
    assertThat(kinds(new RawZip().file("/", ""))).containsExactly(Kind.UNSAFE_NAME);
  }

  @Test
  void aNameThatIsNotUtf8IsRefused() {
    byte[] latin = {'a', (byte) 0xe9};
    assertThat(
            kinds(
                new RawZip()
                    .file(
                        "a",
                        "x",
                        entry -> {
                          entry.name = latin;
                          entry.localName = latin;
                        })))
        .containsExactly(Kind.UNSAFE_NAME);
  }

  @Test
  void namesThatSomeSystemTakesForOneAreRefused() {
    assertThat(kinds(new RawZip().file("a.html", "1").file("a.html", "2")))
        .containsExactly(Kind.SAME_NAME);
    assertThat(kinds(new RawZip().file("a.html", "1").file("A.html", "2")))
        .containsExactly(Kind.SAME_NAME);
    assertThat(kinds(new RawZip().file("img/a.png", "1").file("IMG/b.png", "2")))
        .containsExactly(Kind.SAME_NAME);
    assertThat(kinds(new RawZip().file("stra\u00dfe", "1").file("STRASSE", "2")))
        .containsExactly(Kind.SAME_NAME);
    assertThat(kinds(new RawZip().file("caf\u00e9", "1").file("cafe\u0301", "2")))
        .containsExactly(Kind.SAME_NAME);
    assertThat(kinds(new RawZip().file("a", "1").file("a/b", "2"))).containsExactly(Kind.SAME_NAME);
    assertThat(kinds(new RawZip().file("a/b", "1").file("a", "2"))).containsExactly(Kind.SAME_NAME);
    assertThat(kinds(new RawZip().file("a/", "").file("a/", ""))).containsExactly(Kind.SAME_NAME);
    assertThat(texts(read(new RawZip().file("a/b", "1").file("a/", "").file("a/c", "2"))))
        .containsOnlyKeys("a/b", "a/c");
  }

  @Test
  void whatIsNeitherFileNorFolderIsRefused() {
    for (long mode : List.of(0xa1ffL, 0x11b6L, 0x21b6L, 0x61b6L, 0xc1b6L)) {
      assertThat(kinds(new RawZip().file("a", "/etc", entry -> entry.attributes = mode << 16)))
          .containsExactly(Kind.SPECIAL_FILE);
    }
    assertThat(kinds(new RawZip().file("a/", "data"))).containsExactly(Kind.SPECIAL_FILE);
    assertThat(kinds(new RawZip().file("a", "data", entry -> entry.attributes = 0x10)))
        .containsExactly(Kind.SPECIAL_FILE);
    assertThat(texts(read(new RawZip().file("a", "1", entry -> entry.attributes = 0x81a4L << 16))))
        .containsOnlyKeys("a");
  }

  @Test
  void aFolderWithTheModeOfOldMavenVersionsIsRead() {
    RawZip zip = new RawZip().file("a/", "", entry -> entry.attributes = 0xffff0010L);
    assertThat(texts(read(zip.file("a/b", "1")))).containsOnlyKeys("a/b");
  }

  @Test
  void whatNeedsAPasswordOrAnUnusualReaderIsRefused() {
    assertThat(kinds(new RawZip().file("a", "x", entry -> entry.flags |= 1)))
        .containsExactly(Kind.ENCRYPTED);
    assertThat(kinds(new RawZip().file("a", "x", entry -> entry.method = 12)))
        .containsExactly(Kind.UNKNOWN_FORMAT);
    assertThat(kinds(new RawZip().file("a", "x", entry -> entry.disk = 1)))
        .containsExactly(Kind.UNKNOWN_FORMAT);
    byte[] zip64 = {1, 0, 8, 0, 9, 9, 9, 9, 9, 9, 9, 9};
    assertThat(kinds(new RawZip().file("a", "x", entry -> entry.extra = zip64)))
        .containsExactly(Kind.UNKNOWN_FORMAT);
    assertThat(kinds(new RawZip().file("a", "x", entry -> entry.localExtra = zip64)))
        .containsExactly(Kind.UNKNOWN_FORMAT);
    byte[] locator = new byte[20];
    System.arraycopy(new byte[] {0x50, 0x4b, 6, 7}, 0, locator, 0, 4);
    byte[] plain = new RawZip().file("a", "x").bytes();
    assertThat(kinds(insert(plain, plain.length - 22, locator)))
        .containsExactly(Kind.UNKNOWN_FORMAT);
  }

  @Test
  void headersThatSayDifferentThingsAreRefused() {
    assertThat(
            kinds(new RawZip().file("a", "x", entry -> entry.localName = "b".getBytes(US_ASCII))))
        .containsExactly(Kind.HEADERS_DIFFER);
    assertThat(kinds(new RawZip().file("a", "x", entry -> entry.localChecksum++)))
        .containsExactly(Kind.HEADERS_DIFFER);
    byte[] otherName = {0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, 'b'};
    assertThat(kinds(new RawZip().file("a", "x", entry -> entry.extra = otherName)))
        .containsExactly(Kind.HEADERS_DIFFER);
    assertThat(kinds(new RawZip().file("a", "x", entry -> entry.localExtra = otherName)))
        .containsExactly(Kind.HEADERS_DIFFER);
  }

  @Test
  void bytesThatTwoReadersWouldUnderstandDifferentlyAreRefused() {
    byte[] hidden = new RawZip().file("hidden", "x").bytes();
    assertThat(kinds(new RawZip().before(hidden).file("a", "x")))
        .containsExactly(Kind.BROKEN_STRUCTURE);
    assertThat(kinds(new RawZip().file("a", "x").gap(hidden)))
        .containsExactly(Kind.BROKEN_STRUCTURE);
    assertThat(kinds(new RawZip().file("a", "x").startChange(1)))
        .containsExactly(Kind.BROKEN_STRUCTURE);
    assertThat(kinds(new RawZip().file("a", "x").countChange(1)))
        .containsExactly(Kind.BROKEN_STRUCTURE);
    assertThat(kinds(new RawZip().file("a", "x").file("b", "y").countChange(-1)))
        .containsExactly(Kind.BROKEN_STRUCTURE);
    assertThat(kinds(new RawZip().file("a", "x").comment(hidden)))
        .containsExactly(Kind.BROKEN_STRUCTURE);
    assertThat(kinds(insert(hidden, hidden.length, new byte[1]))).containsExactly(Kind.NOT_A_ZIP);
  }

  @Test
  void entriesThatShareTheirDataAreRefused() {
    RawZip zip = new RawZip().file("a", "x").file("a", "x", entry -> entry.startChange = -32);
    assertThat(kinds(zip)).containsExactly(Kind.BROKEN_STRUCTURE);
  }

  @Test
  void whatIsNotAZipIsRefused() throws IOException {
    assertThat(kinds(new byte[0])).containsExactly(Kind.NOT_A_ZIP);
    assertThat(kinds("<html>404</html>".getBytes(UTF_8))).containsExactly(Kind.NOT_A_ZIP);
    assertThat(kinds(new RawZip())).containsExactly(Kind.NOT_A_ZIP);
    assertThat(kinds(ZipReader.read(temporary, SMALL))).containsExactly(Kind.NOT_A_ZIP);
    assertThatThrownBy(() -> ZipReader.read(temporary.resolve("none.zip"), SMALL))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aZipThatIsCutOffAnywhereIsRefused() {
    byte[] whole =
        new RawZip()
            .file("imsmanifest.xml", "<manifest/>")
            .file("page.html", "", entry -> entry.deflate("hello hello hello".getBytes(UTF_8)))
            .bytes();
    assertThat(texts(ZipReader.read(whole, SMALL))).containsEntry("page.html", "hello hello hello");
    for (int length = 0; length < whole.length; length++) {
      assertThat(ZipReader.read(Arrays.copyOf(whole, length), SMALL))
          .isInstanceOf(PackageReading.Refused.class);
    }
  }

  @Test
  void aBombIsRefusedBeforeItGrows() {
    byte[] zeros = new byte[2 << 20];
    RawZip ratio = new RawZip().file("a", "", entry -> entry.deflate(zeros));
    assertThat(faults(read(ratio)))
        .containsExactly(
            new ReadingFault(
                Kind.OVER_LIMIT,
                "a",
                "a file that unpacks to more",
                "at most 100 times the packed size"));
    Limits anyRatio = new Limits(1 << 20, 5, 3 << 20, 5 << 20, 2000, 40, 4);
    assertThat(kinds(ZipReader.read(ratio.file("b", "", e -> e.deflate(zeros)).bytes(), anyRatio)))
        .isEmpty();
    assertThat(kinds(ZipReader.read(ratio.file("c", "", e -> e.deflate(zeros)).bytes(), anyRatio)))
        .containsExactly(Kind.OVER_LIMIT);
    RawZip large = new RawZip().file("a", "", entry -> entry.deflate(new byte[4 << 20]));
    assertThat(kinds(ZipReader.read(large.bytes(), anyRatio))).containsExactly(Kind.OVER_LIMIT);
  }

  @Test
  void aBombThatStatesASmallSizeStopsThere() {
    RawZip lie =
        new RawZip()
            .file(
                "a",
                "",
                entry -> {
                  entry.deflate(new byte[2 << 20]);
                  entry.bytes = 10;
                });
    assertThat(faults(read(lie)))
        .containsExactly(
            new ReadingFault(
                Kind.BROKEN_CONTENT, "a", "more data than stated", "the data that were packed"));
  }

  @Test
  void aStatedSizeTakesNoRoomUntilTheDataCome() {
    RawZip lie =
        new RawZip()
            .file(
                "a",
                "",
                entry -> {
                  entry.deflate("short".getBytes(UTF_8));
                  entry.bytes = 0xfffffff0L;
                });
    assertThat(kinds(ZipReader.read(lie.bytes(), Limits.USUAL)))
        .containsExactly(Kind.BROKEN_CONTENT);
  }

  @Test
  void moreThanTheLimitsIsRefused() {
    RawZip many = new RawZip();
    for (int i = 0; i < 6; i++) {
      many.file("f" + i, "x");
    }
    assertThat(kinds(many)).containsExactly(Kind.OVER_LIMIT);
    assertThat(kinds(new RawZip().file("x".repeat(41), "x"))).containsExactly(Kind.OVER_LIMIT);
    assertThat(kinds(new RawZip().file("a/b/c/d/e", "x"))).containsExactly(Kind.OVER_LIMIT);
    assertThat(kinds(new byte[(1 << 20) + 1])).containsExactly(Kind.OVER_LIMIT);
  }

  @Test
  void aSmallMemoryLowersTheLimitsAndALargeOneDoesNot() {
    Limits small = Limits.USUAL.within(240 << 20);
    assertThat(small.fileBytes() + small.totalBytes() + small.entryBytes()).isLessThan(150 << 20);
    assertThat(small.entries()).isEqualTo(Limits.USUAL.entries());
    assertThat(Limits.USUAL.within(8L << 30)).isEqualTo(Limits.USUAL);
  }

  @Test
  void dataThatAreNotWhatWasPackedAreRefused() {
    assertThat(
            kinds(
                new RawZip()
                    .file(
                        "a",
                        "x",
                        entry -> {
                          entry.checksum ^= 1;
                          entry.localChecksum ^= 1;
                        })))
        .containsExactly(Kind.BROKEN_CONTENT);
    assertThat(kinds(new RawZip().file("a", "x", entry -> entry.bytes = 2)))
        .containsExactly(Kind.BROKEN_CONTENT);
    assertThat(kinds(new RawZip().file("a", "no deflate", entry -> entry.method = 8)))
        .containsExactly(Kind.BROKEN_CONTENT);
    assertThat(kinds(new RawZip().file("a", "", entry -> entry.method = 8)))
        .containsExactly(Kind.BROKEN_CONTENT);
  }

  @Test
  void everyFaultOfEveryEntryIsTold() {
    RawZip zip =
        new RawZip()
            .file("../a", "x", entry -> entry.flags |= 1)
            .file("ok.html", "x", entry -> entry.bytes = 2)
            .file("link", "/etc", entry -> entry.attributes = 0xa1ffL << 16);
    assertThat(kinds(zip))
        .containsExactly(Kind.UNSAFE_NAME, Kind.ENCRYPTED, Kind.SPECIAL_FILE, Kind.BROKEN_CONTENT);
    assertThat(faults(read(new RawZip().file("a\u001b[31m", "x"))).get(0).entry())
        .isEqualTo("a\\u{1b}[31m");
  }

  private static PackageReading read(RawZip zip) {
    return ZipReader.read(zip.bytes(), SMALL);
  }

  private static List<Kind> kinds(RawZip zip) {
    return kinds(zip.bytes());
  }

  private static List<Kind> kinds(byte[] zip) {
    return kinds(ZipReader.read(zip, SMALL));
  }

  private static List<Kind> kinds(PackageReading reading) {
    return faults(reading).stream().map(ReadingFault::kind).toList();
  }

  private static List<ReadingFault> faults(PackageReading reading) {
    return reading instanceof PackageReading.Refused refused ? refused.faults() : List.of();
  }

  private static Map<String, String> texts(PackageReading reading) {
    assertThat(faults(reading)).isEmpty();
    Map<String, String> texts = new TreeMap<>();
    ((PackageReading.Files) reading)
        .files()
        .forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
    return texts;
  }

  private static byte[] insert(byte[] bytes, int at, byte[] more) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
    System.arraycopy(more, 0, longer, at, more.length);
    return longer;
  }
}
