package org.scormc.archive;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Files by path, in memory, sorted by path.
 *
 * <p>A path is lower-case ASCII with {@code /} between names and an extension, so that it needs no
 * escaping in a manifest and means the same on every file system and web server. Schema files are
 * the one exception: the standard fixes their names, some of which have capitals. Immutable once
 * built; the arrays are shared, not copied, and must not be written to.
 */
public final class ContentPackage {
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*\\.[a-z0-9]+");
  private final SortedMap<String, byte[]> files;

  private ContentPackage(SortedMap<String, byte[]> files) {
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /** The files, sorted by path. */
  public SortedMap<String, byte[]> files() {
    return files;
  }

  /** A builder with no files. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects files for a package. */
  public static final class Builder {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Builder() {}

    /**
     * Adds a file.
     *
     * @throws IllegalArgumentException if the path is not of the allowed form or already taken
     */
    public Builder add(String path, byte[] bytes) {
      if (!PATH.matcher(path).matches()) {
        throw new IllegalArgumentException("not a package path: " + path);
      }
      if (files.put(path, bytes) != null) {
        throw new IllegalArgumentException("already in the package: " + path);
      }
      return this;
    }

    /** Adds all files of a package. */
    public Builder addAll(ContentPackage other) {
      other.files().forEach(this::add);
      return this;
    }

    /** The package with the files added so far. */
    public ContentPackage build() {
      return new ContentPackage(new TreeMap<>(files));
    }
  }
}
