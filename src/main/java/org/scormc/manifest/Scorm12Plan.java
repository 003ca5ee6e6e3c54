package org.scormc.manifest;

import java.util.SortedSet;

/**
 * The manifest of a course with one SCO as SCORM 1.2 wants it: IMS Content Packaging 1.1.2 with
 * metadata of IMS 1.2.1, and no sequencing.
 *
 * <p>It is written without JAXB, whose annotations fix one namespace and one set of prefixes for
 * all types of this package.
 *
 * <p>There is no {@code adlcp:masteryscore}: an LMS that finds one compares the raw score with it
 * when the SCO ends and replaces the status that the SCO has set (SCORM 1.2 RTE, LMSFinish). A
 * learner who has failed one paper and may write another would then be failed for good, and one who
 * left in between be passed without being done. The SCO knows better and says so itself.
 */
final class Scorm12Plan {
  /** The longest title that Content Packaging 1.1.2 allows, as Java's own parser counts: UTF-16. */
  private static final int MAX_TITLE = 200;

  /** The longest version that it allows. A longer one stands in the metadata only. */
  private static final int MAX_VERSION = 20;

  private final CourseDescription course;
  private final PackageFiles files;
  private final Identifiers identifiers;
  private final IndentedXml xml = new IndentedXml();

  Scorm12Plan(CourseDescription course, PackageFiles files) {
    this.course = course;
    this.files = files;
    this.identifiers = new Identifiers(course.id());
  }

  byte[] manifest() {
    xml.open(
        "manifest",
        "identifier",
        identifiers.manifest(),
        "version",
        course.version().length() > MAX_VERSION ? "" : course.version(),
        "xmlns",
        Namespaces.CONTENT_PACKAGING_1_2,
        "xmlns:adlcp",
        Namespaces.SCORM_PACKAGING_1_2,
        "xmlns:imsmd",
        Namespaces.METADATA_1_2,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        SchemaFiles.schemaLocation(Edition.SCORM_1_2));
    metadata();
    organizations();
    resources();
    return xml.close().bytes();
  }

  private void metadata() {
    xml.open("metadata");
    xml.leaf("schema", "ADL SCORM");
    xml.leaf("schemaversion", Edition.SCORM_1_2.schemaVersion());
    xml.open("imsmd:lom").open("imsmd:general");
    text("title", course.title());
    xml.open("imsmd:catalogentry").leaf("imsmd:catalog", LomPlan.CATALOG);
    word("entry", course.id());
    xml.close();
    xml.leaf("imsmd:language", course.language());
    text("description", course.description());
    course.keywords().forEach(keyword -> text("keyword", keyword));
    xml.close().open("imsmd:lifecycle");
    text("version", course.version());
    authors();
    xml.close();
    xml.open("imsmd:metametadata").leaf("imsmd:metadatascheme", "ADL SCORM 1.2").close();
    xml.open("imsmd:technical").leaf("imsmd:format", "text/html").close();
    if (!course.rights().isEmpty()) {
      xml.open("imsmd:rights");
      text("description", course.rights());
      xml.close();
    }
    xml.close().close();
  }

  private void authors() {
    if (!course.authors().isEmpty()) {
      xml.open("imsmd:contribute").open("imsmd:role");
      word("source", "LOMv1.0");
      word("value", "Author");
      xml.close();
      for (String author : course.authors()) {
        xml.open("imsmd:centity").leaf("imsmd:vcard", LomPlan.vCard(author)).close();
      }
      xml.close();
    }
  }

  /** A text in the language of the course. */
  private void text(String name, String value) {
    xml.open("imsmd:" + name).leaf("imsmd:langstring", value, "xml:lang", course.language());
    xml.close();
  }

  /** A word that is in no language; IMS writes {@code x-none} for that. */
  private void word(String name, String value) {
    xml.open("imsmd:" + name).leaf("imsmd:langstring", value, "xml:lang", "x-none").close();
  }

  private void organizations() {
    xml.open("organizations", "default", identifiers.organization());
    xml.open("organization", "identifier", identifiers.organization());
    xml.leaf("title", title());
    xml.open(
        "item",
        "identifier",
        identifiers.item(),
        "identifierref",
        identifiers.sco(),
        "isvisible",
        "true");
    xml.leaf("title", title()).close().close().close();
  }

  private String title() {
    String title = course.title();
    if (title.length() <= MAX_TITLE) {
      return title;
    }
    int end = MAX_TITLE - 1;
    return title.substring(0, Character.isLowSurrogate(title.charAt(end)) ? end - 1 : end) + "…";
  }

  private void resources() {
    xml.open("resources");
    xml.open(
        "resource",
        "identifier",
        identifiers.sco(),
        "type",
        "webcontent",
        "adlcp:scormtype",
        "sco",
        "href",
        files.entry());
    list(files.own());
    if (!files.shared().isEmpty()) {
      xml.leaf("dependency", "", "identifierref", identifiers.shared()).close();
      xml.open(
          "resource",
          "identifier",
          identifiers.shared(),
          "type",
          "webcontent",
          "adlcp:scormtype",
          "asset");
      list(files.shared());
    }
    xml.close().close();
  }

  private void list(SortedSet<String> paths) {
    paths.forEach(path -> xml.leaf("file", "", "href", path));
  }
}
