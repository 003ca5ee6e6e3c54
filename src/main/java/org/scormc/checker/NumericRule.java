package org.scormc.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.scormc.course.Numeric;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;

/** The ranges of a numeric question hold some numbers, not too many, and each can be met. */
final class NumericRule {
  private static final int MOST_NUMBERS = 500;

  private NumericRule() {}

  static void check(Numeric numeric, DiagnosticLog log) {
    List<Numeric.Band> earlier = new ArrayList<>();
    for (Numeric.Band band : numeric.bands()) {
      String from = numeric.onGrid(band.from());
      String to = numeric.onGrid(band.to());
      BigDecimal numbers = band.count(numeric.decimals());
      if (numbers.signum() <= 0) {
        log.add(Code.EMPTY_BAND, band.place(), from, to);
      } else if (numbers.compareTo(BigDecimal.valueOf(MOST_NUMBERS)) > 0) {
        log.add(Code.BAND_SIZE, band.place(), numbers.toPlainString(), MOST_NUMBERS);
      } else if (earlier.stream().anyMatch(b -> b.holds(band.from()) && b.holds(band.to()))) {
        log.add(Code.HIDDEN_BAND, band.place(), from.equals(to) ? from : from + " to " + to);
      }
      earlier.add(band);
    }
  }
}
