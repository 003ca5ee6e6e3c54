package org.scormc.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schemas of a manifest, which every package carries at its root.
 *
 * <p>They are this project's own, written from the specifications under the file names that these
 * use, and refer to each other by name only: no importer has to go to the network for them.
 */
public final class SchemaFiles {
  private static final List<String> NAMES =
      List.of(
          "adlcp_v1p3.xsd",
          "adlnav_v1p3.xsd",
          "adlseq_v1p3.xsd",
          "imscp_v1p1.xsd",
          "imsss_v1p0.xsd",
          "imsss_v1p0auxresource.xsd",
          "imsss_v1p0control.xsd",
          "imsss_v1p0delivery.xsd",
          "imsss_v1p0limit.xsd",
          "imsss_v1p0objective.xsd",
          "imsss_v1p0random.xsd",
          "imsss_v1p0rollup.xsd",
          "imsss_v1p0seqrule.xsd",
          "imsss_v1p0util.xsd",
          "lom.xsd",
          "lomvocab.xsd",
          "xml.xsd");

  /** The file that defines each namespace, as pairs for {@code xsi:schemaLocation}. */
  private static final List<String> LOCATIONS =
      List.of(
          Namespaces.CONTENT_PACKAGING, "imscp_v1p1.xsd",
          Namespaces.SCORM_PACKAGING, "adlcp_v1p3.xsd",
          Namespaces.SCORM_SEQUENCING, "adlseq_v1p3.xsd",
          Namespaces.SCORM_NAVIGATION, "adlnav_v1p3.xsd",
          Namespaces.SIMPLE_SEQUENCING, "imsss_v1p0.xsd",
          Namespaces.METADATA, "lom.xsd");

  private SchemaFiles() {}

  /** The files by name, sorted. The arrays are the caller's. */
  public static SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    NAMES.forEach(name -> files.put(name, read(name)));
    return Collections.unmodifiableSortedMap(files);
  }

  /** The value of {@code xsi:schemaLocation} in a manifest. */
  static String schemaLocation() {
    return String.join(" ", LOCATIONS);
  }

  /** The files that define a namespace each; the others are parts of these. */
  static List<String> roots() {
    return LOCATIONS.stream().filter(NAMES::contains).toList();
  }

  private static byte[] read(String name) {
    try (InputStream stream = SchemaFiles.class.getResourceAsStream("/schema/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("not in the jar: schema/" + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
