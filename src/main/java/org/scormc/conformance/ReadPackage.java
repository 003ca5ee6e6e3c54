package org.scormc.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.scormc.manifest.Edition;
import org.scormc.manifest.ManifestWriter;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;
import org.scormc.manifest.ReadManifest;

/**
 * A package that anyone may have made, read and not yet judged.
 *
 * @param files bytes by path, sorted; not to be written to
 * @param manifest its manifest, right or wrong
 */
public record ReadPackage(SortedMap<String, byte[]> files, ReadManifest manifest) {
  /** Forbids changes. */
  public ReadPackage {
    files = Collections.unmodifiableSortedMap(files);
  }

  /** The edition that rules go by: the one that is named, unless it has another namespace. */
  Edition edition() {
    return switch (manifest.element().namespace()) {
      case Namespaces.CONTENT_PACKAGING_1_2 -> Edition.SCORM_1_2;
      case Namespaces.CONTENT_PACKAGING ->
          manifest
              .edition()
              .filter(named -> named != Edition.SCORM_1_2)
              .orElse(Edition.SCORM_2004_4);
      default -> manifest.edition().orElse(Edition.SCORM_2004_4);
    };
  }

  /** Whether the rules of SCORM 2004 hold. */
  boolean is2004() {
    return edition() != Edition.SCORM_1_2;
  }

  /** All elements of the manifest in document order. */
  List<ReadElement> elements() {
    return manifest.element().all().toList();
  }

  /** All activities of the manifest in document order. */
  List<ReadManifest.Item> items() {
    List<ReadManifest.Item> items = new ArrayList<>();
    manifest.organizations().forEach(organization -> collect(organization.items(), items));
    return items;
  }

  /** What the addresses of a resource begin with. */
  String base(ReadManifest.Resource resource) {
    return folder(manifest.base()) + folder(resource.base());
  }

  /** What a base is meant to be: a folder, without a slash in front and with one behind. */
  static String folder(String base) {
    String relative = base.startsWith("/") ? base.replaceAll("^/+", "") : base;
    return relative.isEmpty() || relative.endsWith("/") ? relative : relative + "/";
  }

  private static void collect(List<ReadManifest.Item> from, List<ReadManifest.Item> items) {
    for (ReadManifest.Item item : from) {
      items.add(item);
      collect(item.items(), items);
    }
  }

  /** What diagnostics call a file of it: the package's name, then the file's path. */
  public String named(String path) {
    String manifestFile = manifest.element().span().file().path();
    return manifestFile.substring(0, manifestFile.length() - ManifestWriter.PATH.length()) + path;
  }
}
