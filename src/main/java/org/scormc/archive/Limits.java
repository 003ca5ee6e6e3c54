package org.scormc.archive;

/**
 * How much a package that is read may hold. What is unpacked is counted while it is unpacked; sizes
 * that a package states of itself are not relied on.
 *
 * @param fileBytes the largest package, as it lies on disk
 * @param entries the most files and folders
 * @param entryBytes the largest file, unpacked
 * @param totalBytes all files together, unpacked
 * @param ratio how many times its packed size a file may have, once it is larger than 1 MiB;
 *     deflate can't exceed 1,032
 * @param nameBytes the longest path, in UTF-8
 * @param depth the most names in a path
 */
public record Limits(
    long fileBytes,
    int entries,
    long entryBytes,
    long totalBytes,
    int ratio,
    int nameBytes,
    int depth) {
  /** Below this size no ratio is asked for: small files of equal lines pack very well. */
  static final long RATIO_FREE_BYTES = 1 << 20;

  /** What any course needs. */
  public static final Limits USUAL =
      new Limits(512L << 20, 20_000, 256L << 20, 768L << 20, 200, 512, 32);

  /** The usual limits, lowered to what the memory of this process can hold. */
  public static Limits here() {
    return USUAL.within(Runtime.getRuntime().maxMemory());
  }

  /**
   * The same limits, lowered so that a package at all of them takes no more than six tenths of a
   * memory: the packed files, the unpacked ones, and one that is growing.
   *
   * @param memoryBytes the size of that memory
   */
  Limits within(long memoryBytes) {
    return new Limits(
        Math.min(fileBytes, memoryBytes / 8),
        entries,
        Math.min(entryBytes, memoryBytes / 8),
        Math.min(totalBytes, memoryBytes / 3),
        ratio,
        nameBytes,
        depth);
  }
}
