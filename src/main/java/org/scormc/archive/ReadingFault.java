package org.scormc.archive;

/**
 * A reason not to read a package.
 *
 * @param kind what kind of reason
 * @param entry the path it is about, as the package writes it, without characters that can't be
 *     shown; empty if it is about the whole package
 * @param found what is there, in a few words
 * @param allowed what may be there, in a few words
 */
public record ReadingFault(Kind kind, String entry, String found, String allowed) {
  /** What is wrong with a package. */
  public enum Kind {
    /** It has no directory of a zip file, or nothing in it. */
    NOT_A_ZIP,
    /** Its parts don't fit together: cut off, overlapping, or with bytes that belong to no file. */
    BROKEN_STRUCTURE,
    /** A number of files, a size or a ratio is over a limit. */
    OVER_LIMIT,
    /** A path that leads out of the package or means different things on different systems. */
    UNSAFE_NAME,
    /** Two paths that are equal, or equal on some systems. */
    SAME_NAME,
    /** A symbolic link, a device or another thing that is neither file nor folder. */
    SPECIAL_FILE,
    /** A file that needs a password. */
    ENCRYPTED,
    /** A way of packing that PKZip 2.04g does not know, such as zip64 or several disks. */
    UNKNOWN_FORMAT,
    /** The directory and the header in front of the file say different things. */
    HEADERS_DIFFER,
    /** What is unpacked is not what was packed. */
    BROKEN_CONTENT
  }
}
