package org.scormc.diagram;

/** Sines and cosines of whole degrees in thousandths, from a table: the same on every machine. */
final class Sines {
  /** From 0 to 90 degrees. */
  private static final int[] TABLE = {
    0, 17, 35, 52, 70, 87, 105, 122, 139, 156, 174, 191, 208,
    225, 242, 259, 276, 292, 309, 326, 342, 358, 375, 391, 407, 423,
    438, 454, 469, 485, 500, 515, 530, 545, 559, 574, 588, 602, 616,
    629, 643, 656, 669, 682, 695, 707, 719, 731, 743, 755, 766, 777,
    788, 799, 809, 819, 829, 839, 848, 857, 866, 875, 883, 891, 899,
    906, 914, 921, 927, 934, 940, 946, 951, 956, 961, 966, 970, 974,
    978, 982, 985, 988, 990, 993, 995, 996, 998, 999, 999, 1000, 1000
  };

  private Sines() {}

  /** A thousand times the sine. */
  static int sine(int degrees) {
    int turn = Math.floorMod(degrees, 360);
    int half = turn % 180;
    int sine = TABLE[half <= 90 ? half : 180 - half];
    return turn < 180 ? sine : -sine;
  }

  /** A thousand times the cosine. */
  static int cosine(int degrees) {
    return sine(degrees + 90);
  }
}
