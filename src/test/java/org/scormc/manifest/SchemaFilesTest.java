package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scormc.archive.ContentPackage;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class SchemaFilesTest {
  private static final Pattern LOCATION = Pattern.compile("schemaLocation=\"([^\"]*)\"");

  @Test
  void everySchemaOfTheJarIsShipped() throws IOException {
    Set<ByteBuffer> shipped = new HashSet<>();
    for (Edition edition : Edition.values()) {
      SchemaFiles.files(edition).values().forEach(bytes -> shipped.add(ByteBuffer.wrap(bytes)));
    }
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/schema"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(shipped).as("%s", file).contains(ByteBuffer.wrap(Files.readAllBytes(file)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPackageTakesTheirNames(Edition edition) {
    ContentPackage.Builder builder = ContentPackage.builder();
    SchemaFiles.files(edition).forEach(builder::add);
    assertThat(builder.build().files()).hasSameSizeAs(SchemaFiles.files(edition));
  }

  @ParameterizedTest
  @EnumSource
  void schemasReferToEachOtherOnlyAndHaveNoDocumentType(Edition edition) {
    SchemaFiles.files(edition)
        .forEach(
            (name, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              assertThat(text).as(name).doesNotContain("<!DOCTYPE").doesNotContain("\r");
              assertThat(LOCATION.matcher(text).results().map(match -> match.group(1)))
                  .as(name)
                  .isSubsetOf(SchemaFiles.files(edition).keySet());
            });
  }

  @ParameterizedTest
  @EnumSource
  void everySchemaIsSoundWithTheOthers(Edition edition, @TempDir Path folder) throws Exception {
    for (Map.Entry<String, byte[]> file : SchemaFiles.files(edition).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    List<Source> roots = new ArrayList<>();
    for (String root : SchemaFiles.roots(edition)) {
      roots.add(new StreamSource(folder.resolve(root).toFile()));
    }
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    assertThat(factory.newSchema(roots.toArray(Source[]::new))).isNotNull();
    assertThat(compiler(edition, SchemaFiles.files(edition)).compile()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"SCORM_1_2,</title>", "SCORM_2004_3,PT1H17M", "SCORM_2004_4,PT1H17M"})
  void aParserThatFollowsTheManifestFindsAllSchemasBesideIt(
      Edition edition, String right, @TempDir Path folder) throws Exception {
    for (Map.Entry<String, byte[]> file : SchemaFiles.files(edition).entrySet()) {
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
    byte[] written = ManifestWriter.write(SampleCourses.full(), edition, SampleCourses.files());
    Files.write(manifest, written);
    parser.parse(manifest.toFile(), collector);
    assertThat(errors).isEmpty();
    String wrong =
        new String(written, StandardCharsets.UTF_8).replace(right, "long".repeat(50) + right);
    Files.writeString(manifest, wrong);
    parser.parse(manifest.toFile(), collector);
    assertThat(errors).isNotEmpty().anyMatch(error -> error.contains("longlong"));
  }

  @Test
  void aSchemaThatRefersToTheNetworkDoesNotCompile() {
    Map<String, byte[]> files = new HashMap<>(SchemaFiles.files(Edition.SCORM_2004_4));
    String text = new String(files.get("imscp_v1p1.xsd"), StandardCharsets.UTF_8);
    String remote = text.replace("\"xml.xsd\"", "\"http://www.w3.org/2001/xml.xsd\"");
    assertThat(remote).isNotEqualTo(text);
    files.put("imscp_v1p1.xsd", remote.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> compiler(Edition.SCORM_2004_4, files).compile())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("http://www.w3.org/2001/xml.xsd");
  }

  private static SchemaCompiler compiler(Edition edition, Map<String, byte[]> files) {
    return new SchemaCompiler(files, SchemaFiles.roots(edition));
  }
}
