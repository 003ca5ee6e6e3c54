package org.scormc.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;

/**
 * Reads the manifest of any SCORM package: 1.2, or 2004 from the 2nd to the 4th Edition.
 *
 * <p>A wrong manifest is read as far as it goes, by the names of elements and in whatever
 * namespace; judging it is another's task. A hostile one is not read: see {@link XmlReader}.
 */
public final class ManifestReader {
  private ManifestReader() {}

  /**
   * Reads a manifest; if it can't be read, the log says why.
   *
   * @param path what the log calls the file
   */
  public static Optional<ReadManifest> read(String path, byte[] bytes, DiagnosticLog log) {
    Optional<ReadElement> root = XmlReader.read(path, bytes, log);
    if (root.isPresent() && !root.get().name().equals("manifest")) {
      log.add(Code.NOT_A_MANIFEST, root.get().span(), root.get().name());
      return Optional.empty();
    }
    return root.map(ManifestReader::manifest);
  }

  private static ReadManifest manifest(ReadElement root) {
    List<ReadElement> resources = root.path("resources");
    String base = base(root) + resources.stream().findFirst().map(ManifestReader::base).orElse("");
    List<ReadManifest.Location> metadata = new ArrayList<>();
    collectMetadata(root, metadata);
    return new ReadManifest(
        root,
        attribute(root, "identifier"),
        text(root.path("metadata", "schemaversion")),
        base,
        metadata,
        root.child("organizations").map(found -> attribute(found, "default")).orElse(""),
        root.path("organizations", "organization").stream()
            .map(ManifestReader::organization)
            .toList(),
        resources.stream()
            .flatMap(found -> found.children("resource").stream())
            .map(ManifestReader::resource)
            .toList());
  }

  private static void collectMetadata(ReadElement element, List<ReadManifest.Location> locations) {
    for (ReadElement metadata : element.children("metadata")) {
      for (ReadElement location : metadata.children("location")) {
        locations.add(new ReadManifest.Location(location, location.text()));
      }
    }
    element.children().forEach(child -> collectMetadata(child, locations));
  }

  private static ReadManifest.Organization organization(ReadElement element) {
    return new ReadManifest.Organization(
        element,
        attribute(element, "identifier"),
        text(element.path("title")),
        items(element),
        element.child("sequencing"));
  }

  private static List<ReadManifest.Item> items(ReadElement element) {
    return element.children("item").stream().map(ManifestReader::item).toList();
  }

  private static ReadManifest.Item item(ReadElement element) {
    return new ReadManifest.Item(
        element,
        attribute(element, "identifier"),
        attribute(element, "identifierref"),
        text(element.path("title")),
        !attribute(element, "isvisible").equals("false"),
        attribute(element, "parameters"),
        items(element),
        element.child("sequencing"));
  }

  private static ReadManifest.Resource resource(ReadElement element) {
    return new ReadManifest.Resource(
        element,
        attribute(element, "identifier"),
        attribute(element, "type"),
        attribute(element, "scormtype"),
        base(element),
        attribute(element, "href"),
        locations(element.children("file"), "href"),
        locations(element.children("dependency"), "identifierref"));
  }

  private static List<ReadManifest.Location> locations(List<ReadElement> elements, String name) {
    return elements.stream()
        .map(element -> new ReadManifest.Location(element, attribute(element, name)))
        .toList();
  }

  private static String base(ReadElement element) {
    return attribute(element, "base");
  }

  private static String attribute(ReadElement element, String name) {
    return element.attribute(name).orElse("");
  }

  private static String text(List<ReadElement> elements) {
    return elements.stream().findFirst().map(ReadElement::text).orElse("");
  }
}
