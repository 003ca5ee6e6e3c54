package org.scormc.conformance;

import java.util.Collections;
import java.util.SortedMap;
import org.scormc.manifest.ManifestWriter;
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

  /** What diagnostics call a file of it: the package's name, then the file's path. */
  public String named(String path) {
    String manifestFile = manifest.element().span().file().path();
    return manifestFile.substring(0, manifestFile.length() - ManifestWriter.PATH.length()) + path;
  }
}
