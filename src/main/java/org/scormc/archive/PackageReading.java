package org.scormc.archive;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came of reading a package: its files, or every reason not to read it. */
public sealed interface PackageReading {
  /**
   * The files of a package that is safe to read.
   *
   * @param files bytes by path, sorted; paths have {@code /} between names, lead nowhere else and
   *     are different on every file system. The arrays are shared and must not be written to
   */
  record Files(SortedMap<String, byte[]> files) implements PackageReading {
    /** Copies the map. */
    public Files {
      files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
  }

  /**
   * A package that is not read.
   *
   * @param faults the reasons, at least one, in the order of the package
   */
  record Refused(List<ReadingFault> faults) implements PackageReading {
    /** Copies the list. */
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
