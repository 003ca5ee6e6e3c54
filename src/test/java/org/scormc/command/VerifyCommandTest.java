package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  private static final String MANIFEST =
      """
      <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="M">
        <metadata>
          <schema>ADL SCORM</schema>
          <schemaversion>2004 3rd Edition</schemaversion>
        </metadata>
        <organizations/>
        <resources/>
      </manifest>
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void severalPackagesAreJudgedInOneRun() throws IOException {
    Path one = zip("one.zip");
    Path two = zip("two packages.zip");
    assertThat(run(one, two)).isZero();
    assertThat(err.toString())
        .contains(one + "/imsmanifest.xml:6:3: warning: ", two + "/imsmanifest.xml:6:3: warning: ")
        .endsWith("4 warnings" + System.lineSeparator());
  }

  @Test
  void warningsAloneFailOnlyIfAsked() throws IOException {
    assertThat(run(zip("one.zip"))).isZero();
    assertThat(run(zip("one.zip"), "--fail-on-warning")).isEqualTo(1);
  }

  @Test
  void aZipIsJudgedLikeTheFolderItWasMadeOf() throws IOException {
    Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
    Files.writeString(unpacked.resolve("imsmanifest.xml"), MANIFEST);
    run(unpacked);
    String ofFolder = err.toString().replace(unpacked.toString(), "package");
    err.getBuffer().setLength(0);
    Path zip = zip("one.zip");
    run(zip);
    assertThat(err.toString().replace(zip.toString(), "package")).isEqualTo(ofFolder);
  }

  @Test
  void sarifPointsIntoTheManifestInTheZip() throws IOException {
    run(zip("two packages.zip"), "--format", "sarif");
    assertThat(out.toString())
        .contains("/two%20packages.zip/imsmanifest.xml\"")
        .contains("\"ruleId\" : \"W629\"", "\"startLine\" : 6,", "\"startColumn\" : 3");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void withoutAPackageItIsMisuse() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("PACKAGE");
  }

  private Path zip(String name) throws IOException {
    Path path = folder.resolve(name);
    byte[] manifest = MANIFEST.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(manifest);
    ZipEntry entry = new ZipEntry("imsmanifest.xml");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(manifest.length);
    entry.setCrc(sum.getValue());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.putNextEntry(entry);
      zip.write(manifest);
    }
    return path;
  }

  private int run(Object... arguments) {
    List<String> words = new ArrayList<>(List.of("verify"));
    Stream.of(arguments).map(Object::toString).forEach(words::add);
    return Main.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
  }
}
