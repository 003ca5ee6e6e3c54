package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;

/** Any manifest is read, with the place of each part; a hostile one is not. */
class ManifestReaderTest {
  private static final String SCORM_1_2 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest identifier="course" version="1.1"
          xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
          xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
        <metadata>
          <schema>ADL SCORM</schema>
          <schemaversion> 1.2 </schemaversion>
          <adlcp:location>course.xml</adlcp:location>
        </metadata>
        <organizations default="one">
          <organization identifier="one">
            <title>Swap &amp; <![CDATA[<lose>]]></title>
            <item identifier="a" identifierref="r-a" isvisible="false" parameters="?x=1">
              <title>First</title>
              <item identifier="b"><title>Inside</title></item>
            </item>
          </organization>
        </organizations>
        <resources xml:base="content/">
          <resource identifier="r-a" type="webcontent" adlcp:scormtype="sco" href="a.html"
              xml:base="a/">
            <metadata><adlcp:location>a.xml</adlcp:location></metadata>
            <file href="a.html"/>
            <file href="a.js"/>
            <dependency identifierref="r-b"/>
          </resource>
        </resources>
      </manifest>
      """;

  @TempDir private Path temporary;

  @Test
  void aManifestIsReadWithItsPlaces() {
    ReadManifest manifest = read(SCORM_1_2);
    assertThat(manifest.identifier()).isEqualTo("course");
    assertThat(manifest.edition()).contains(Edition.SCORM_1_2);
    assertThat(manifest.base()).isEqualTo("content/");
    assertThat(manifest.defaultOrganization()).isEqualTo("one");
    assertThat(manifest.metadata().stream().map(ReadManifest.Location::path))
        .containsExactly("course.xml", "a.xml");
    ReadManifest.Organization organization = manifest.organizations().get(0);
    assertThat(organization.title()).isEqualTo("Swap & <lose>");
    ReadManifest.Item item = organization.items().get(0);
    assertThat(item.reference()).isEqualTo("r-a");
    assertThat(item.visible()).isFalse();
    assertThat(item.parameters()).isEqualTo("?x=1");
    assertThat(item.items().get(0).title()).isEqualTo("Inside");
    assertThat(item.items().get(0).visible()).isTrue();
    assertThat(item.element().span().toString()).isEqualTo("imsmanifest.xml:13:7");
    assertThat(item.element().span().text()).startsWith("<item ").endsWith("?x=1\">");
    ReadManifest.Resource resource = manifest.resources().get(0);
    assertThat(resource.scormType()).isEqualTo("sco");
    assertThat(resource.base()).isEqualTo("a/");
    assertThat(resource.address()).isEqualTo("a.html");
    assertThat(resource.files().stream().map(ReadManifest.Location::path))
        .containsExactly("a.html", "a.js");
    assertThat(resource.files().get(1).element().span().toString())
        .isEqualTo("imsmanifest.xml:24:7");
    assertThat(resource.dependencies().get(0).path()).isEqualTo("r-b");
    assertThat(resource.element().span().toString()).isEqualTo("imsmanifest.xml:20:5");
  }

  @Test
  void sequencingIsKeptAsItStands() {
    ReadManifest manifest =
        read(
            """
            <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
              <metadata><schemaversion>2004 3rd Edition</schemaversion></metadata>
              <organizations>
                <organization>
                  <imsss:sequencing><imsss:controlMode flow="true"/></imsss:sequencing>
                </organization>
              </organizations>
            </manifest>
            """);
    ReadElement sequencing = manifest.organizations().get(0).sequencing().orElseThrow();
    assertThat(sequencing.namespace()).isEqualTo(Namespaces.SIMPLE_SEQUENCING);
    assertThat(sequencing.child("controlMode").orElseThrow().attribute("flow")).contains("true");
    assertThat(manifest.edition()).contains(Edition.SCORM_2004_3);
  }

  @Test
  void aManifestWithoutAnythingIsReadAsThat() {
    ReadManifest manifest = read("<manifest/>");
    assertThat(manifest.identifier()).isEmpty();
    assertThat(manifest.edition()).isEmpty();
    assertThat(manifest.organizations()).isEmpty();
    assertThat(manifest.resources()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
  void everyEncodingThatReadersKnowIsRead(String encoding) {
    String text = "<?xml version='1.0' encoding='" + encoding + "'?><manifest identifier='café'/>";
    DiagnosticLog log = new DiagnosticLog();
    assertThat(read(text.getBytes(Charset.forName(encoding)), log).identifier()).isEqualTo("café");
    assertThat(log.diagnostics()).isEmpty();
  }

  @Test
  void nothingButTheManifestIsOpened() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "<title>secret</title>");
    String address = secret.toUri().toString();
    for (String hostile :
        List.of(
            "<!DOCTYPE manifest SYSTEM \"" + address + "\"><manifest/>",
            "<!DOCTYPE manifest [<!ENTITY x SYSTEM \"" + address + "\">]><manifest>&x;</manifest>",
            "<!DOCTYPE manifest [<!ENTITY % x SYSTEM \"" + address + "\">%x;]><manifest/>",
            "<!DOCTYPE manifest [<!ATTLIST manifest identifier CDATA 'm'>]><manifest/>",
            "<!-- x --><!DOCTYPE manifest><manifest/>")) {
      assertThat(codes(hostile)).containsExactly(Code.XML_DOCTYPE);
    }
    String located =
        "<manifest xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xsi:schemaLocation='urn:x "
            + address
            + "' xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='"
            + address
            + "'/><?xml-stylesheet href='"
            + address
            + "'?></manifest>";
    assertThat(read(located).element().path("include", "title")).isEmpty();
  }

  @Test
  void whatWouldExhaustTheReaderIsRefused() {
    assertThat(codes(nested(XmlReader.MAX_DEPTH))).isEmpty();
    assertThat(codes(nested(XmlReader.MAX_DEPTH + 1))).containsExactly(Code.XML_LIMIT);
    assertThat(codes(nested(500_000))).containsExactly(Code.XML_LIMIT);
    assertThat(codes("<manifest>" + "<a/>".repeat(XmlReader.MAX_ELEMENTS) + "</manifest>"))
        .containsExactly(Code.XML_LIMIT);
    StringBuilder attributes = new StringBuilder("<manifest");
    for (int i = 0; i <= XmlReader.MAX_ATTRIBUTES; i++) {
      attributes.append(" a").append(i).append("=''");
    }
    assertThat(codes(attributes + "/>")).containsExactly(Code.XML_LIMIT);
    assertThat(codes("<manifest>" + "x".repeat(XmlReader.MAX_BYTES) + "</manifest>"))
        .containsExactly(Code.XML_LIMIT);
    assertThat(codes("<manifest " + "a".repeat(1 << 20) + "=''/>"))
        .containsExactly(Code.XML_SYNTAX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "text",
        "<manifest>",
        "<manifest></manifest><manifest/>",
        "<manifest a='1' a='2'/>",
        "<x:manifest/>",
        "<manifest>&#0;</manifest>",
        "<manifest>&lol;</manifest>",
        "<manifest>\u0001</manifest>",
        "<?xml version='1.0' encoding='UTF-8'?"
      })
  void whatIsNotWellFormedIsRefused(String text) {
    assertThat(codes(text)).containsExactly(Code.XML_SYNTAX);
  }

  @Test
  void anEncodingThatIsUnknownOrNotKeptToIsRefused() {
    assertThat(codes("<?xml version='1.0' encoding='UTF-7'?><manifest/>"))
        .containsExactly(Code.XML_ENCODING);
    DiagnosticLog log = new DiagnosticLog();
    ManifestReader.read(
        "imsmanifest.xml", "<manifest a='é'/>".getBytes(StandardCharsets.ISO_8859_1), log);
    assertThat(log.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.XML_ENCODING);
  }

  private static String nested(int depth) {
    return "<manifest>" + "<a>".repeat(depth - 1) + "</a>".repeat(depth - 1) + "</manifest>";
  }

  private static ReadManifest read(String text) {
    DiagnosticLog log = new DiagnosticLog();
    ReadManifest manifest = read(text.getBytes(StandardCharsets.UTF_8), log);
    assertThat(log.diagnostics()).isEmpty();
    return manifest;
  }

  private static ReadManifest read(byte[] bytes, DiagnosticLog log) {
    return ManifestReader.read("imsmanifest.xml", bytes, log).orElseThrow();
  }

  private static List<Code> codes(String text) {
    DiagnosticLog log = new DiagnosticLog();
    boolean isRead =
        ManifestReader.read("imsmanifest.xml", text.getBytes(StandardCharsets.UTF_8), log)
            .isPresent();
    assertThat(isRead).isEqualTo(log.diagnostics().isEmpty());
    return log.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
