package org.scormc.conformance;

import java.util.Collections;
import java.util.SortedMap;
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
}
