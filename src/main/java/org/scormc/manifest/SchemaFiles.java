package org.scormc.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of a manifest, which every package carries at its root.
 *
 * <p>They are this project's own, written from the specifications under the file names that these
 * use, and refer to each other by name only: no importer has to go to the network for them. Between
 * the editions of SCORM 2004 three files differ; SCORM 1.2 shares none with them. The 2nd Edition,
 * which is only read, is held against the schemas of the 3rd.
 */
public final class SchemaFiles {
  private static final List<String> SCORM_2004 =
      List.of(
          "adlnav_v1p3.xsd",
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

  private static final List<String> DIFFERENT =
      List.of("adlcp_v1p3.xsd", "adlseq_v1p3.xsd", "imscp_v1p1.xsd");

  private static final List<String> SCORM_1_2 =
      List.of("adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd");

  /** The file that defines each namespace, as pairs for {@code xsi:schemaLocation}. */
  private static final List<String> LOCATIONS_2004 =
      List.of(
          Namespaces.CONTENT_PACKAGING, "imscp_v1p1.xsd",
          Namespaces.SCORM_PACKAGING, "adlcp_v1p3.xsd",
          Namespaces.SCORM_SEQUENCING, "adlseq_v1p3.xsd",
          Namespaces.SCORM_NAVIGATION, "adlnav_v1p3.xsd",
          Namespaces.SIMPLE_SEQUENCING, "imsss_v1p0.xsd",
          Namespaces.METADATA, "lom.xsd");

  private static final List<String> LOCATIONS_1_2 =
      List.of(
          Namespaces.CONTENT_PACKAGING_1_2, "imscp_rootv1p1p2.xsd",
          Namespaces.SCORM_PACKAGING_1_2, "adlcp_rootv1p2.xsd",
          Namespaces.METADATA_1_2, "imsmd_rootv1p2p1.xsd");

  /** The files of all editions by their place: each one array, so that it is packed once. */
  private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

  private SchemaFiles() {}

  /** The files of an edition by name, sorted. The arrays are everybody's: nobody writes to them. */
  public static SortedMap<String, byte[]> files(Edition edition) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (edition == Edition.SCORM_1_2) {
      SCORM_1_2.forEach(name -> files.put(name, file("scorm12/" + name)));
    } else {
      String folder = edition == Edition.SCORM_2004_4 ? "scorm2004-4/" : "scorm2004-3/";
      SCORM_2004.forEach(name -> files.put(name, file("scorm2004/" + name)));
      DIFFERENT.forEach(name -> files.put(name, file(folder + name)));
    }
    return Collections.unmodifiableSortedMap(files);
  }

  /** The value of {@code xsi:schemaLocation} in a manifest. */
  static String schemaLocation(Edition edition) {
    return String.join(" ", pairs(edition));
  }

  /** The file that defines each namespace, by namespace. */
  public static Map<String, String> locations(Edition edition) {
    List<String> words = pairs(edition);
    Map<String, String> locations = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      locations.put(words.get(i), words.get(i + 1));
    }
    return locations;
  }

  /** The files that define a namespace each; the others are parts of these. */
  static List<String> roots(Edition edition) {
    return pairs(edition).stream().filter(word -> word.endsWith(".xsd")).toList();
  }

  private static List<String> pairs(Edition edition) {
    return edition == Edition.SCORM_1_2 ? LOCATIONS_1_2 : LOCATIONS_2004;
  }

  private static byte[] file(String path) {
    return FILES.computeIfAbsent(path, SchemaFiles::read);
  }

  private static byte[] read(String path) {
    try (InputStream stream = SchemaFiles.class.getResourceAsStream("/schema/" + path)) {
      if (stream == null) {
        throw new IllegalStateException("not in the jar: schema/" + path);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
