package org.scormc.archive;

import java.util.ArrayList;
import java.util.List;
import org.scormc.archive.ReadingFault.Kind;

/** Collects what is wrong with a package; after a hundred faults the rest is left out. */
final class FaultList {
  private static final int MOST = 100;

  private final List<ReadingFault> faults = new ArrayList<>();

  void add(Kind kind, String entry, String found, String allowed) {
    if (faults.size() < MOST) {
      faults.add(new ReadingFault(kind, shown(entry), shown(found), allowed));
    }
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  PackageReading.Refused refused() {
    return new PackageReading.Refused(faults);
  }

  /** A text of the package that is fit for a terminal: no controls, not too long. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(200)
        .forEach(
            c -> {
              if (isInvisible(c)) {
                shown.append("\\u{").append(Integer.toHexString(c)).append('}');
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  /** Whether a character changes how a line is shown rather than being seen. */
  static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
