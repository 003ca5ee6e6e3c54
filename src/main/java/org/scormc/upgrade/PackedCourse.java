package org.scormc.upgrade;

import java.util.List;

/**
 * What two packages are compared by.
 *
 * @param outline what the package says of its course
 * @param records the identifiers by which an LMS keeps records: of the items that it launches;
 *     empty without a manifest
 * @param files the digest of all other files
 */
record PackedCourse(PackageOutline outline, List<String> records, String files) {
  PackedCourse {
    records = List.copyOf(records);
  }
}
