package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.archive.ContentPackage;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class SchemaFilesTest {
  private static final Pattern LOCATION = Pattern.compile("schemaLocation=\"([^\"]*)\"");

  @Test
  void everySchemaOfTheJarIsShipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/schema"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(SchemaFiles.files().keySet());
    }
  }

  @Test
  void aPackageTakesTheirNames() {
    ContentPackage.Builder builder = ContentPackage.builder();
    SchemaFiles.files().forEach(builder::add);
    assertThat(builder.build().files()).hasSameSizeAs(SchemaFiles.files());
  }

  @Test
  void schemasReferToEachOtherOnlyAndHaveNoDocumentType() {
    SchemaFiles.files()
        .forEach(
            (name, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              assertThat(text).as(name).doesNotContain("<!DOCTYPE").doesNotContain("\r");
              assertThat(LOCATION.matcher(text).results().map(match -> match.group(1)))
                  .as(name)
                  .isSubsetOf(SchemaFiles.files().keySet());
            });
  }

  @Test
  void everySchemaCompilesWithTheOthers() {
    assertThat(new SchemaCompiler(SchemaFiles.files()).compile()).isNotNull();
  }

  @Test
  void aParserThatFollowsTheManifestFindsAllSchemasBesideIt(@TempDir Path folder) throws Exception {
    for (Map.Entry<String, byte[]> file : SchemaFiles.files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setValidating(true);
    SAXParser parser = factory.newSAXParser();
    parser.setProperty(
        "http://java.sun.com/xml/jaxp/properties/schemaLanguage",
        XMLConstants.W3C_XML_SCHEMA_NS_URI);
    parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    List<String> errors = new ArrayList<>();
    DefaultHandler collector =
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            errors.add(e.getMessage());
          }
        };
    Path manifest = folder.resolve("imsmanifest.xml");
    byte[] written = ManifestWriter.write(SampleCourses.full(), SampleCourses.files());
    Files.write(manifest, written);
    parser.parse(manifest.toFile(), collector);
    assertThat(errors).isEmpty();
    String wrong = new String(written, StandardCharsets.UTF_8).replace("PT1H17M", "long");
    Files.writeString(manifest, wrong);
    parser.parse(manifest.toFile(), collector);
    assertThat(errors).isNotEmpty().allMatch(error -> error.contains("long"));
  }

  @Test
  void aSchemaThatRefersToTheNetworkDoesNotCompile() {
    Map<String, byte[]> files = new HashMap<>(SchemaFiles.files());
    String text = new String(files.get("imscp_v1p1.xsd"), StandardCharsets.UTF_8);
    String remote = text.replace("\"xml.xsd\"", "\"http://www.w3.org/2001/xml.xsd\"");
    assertThat(remote).isNotEqualTo(text);
    files.put("imscp_v1p1.xsd", remote.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> new SchemaCompiler(files).compile())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("http://www.w3.org/2001/xml.xsd");
  }
}
