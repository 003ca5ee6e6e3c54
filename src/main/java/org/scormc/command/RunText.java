package org.scormc.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.narration.Catalogue;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/** A run for people: a sentence for each event, what every node shows at the end, what it cost. */
final class RunText {
  /** The languages of the sentences. */
  enum Language {
    EN(
        Catalogue.ENGLISH,
        "at the end",
        "measured",
        "the two runs are the same",
        "the runs part here; events in common:"),
    FR(
        Catalogue.FRENCH,
        "à la fin",
        "mesuré",
        "les deux exécutions sont identiques",
        "les exécutions se séparent ici ; événements communs :");

    @SuppressWarnings("ImmutableEnumChecker") // never changed after it was made
    private final Catalogue catalogue;

    private final String atTheEnd;
    private final String measured;
    private final String same;
    private final String common;

    Language(Catalogue catalogue, String atTheEnd, String measured, String same, String common) {
      this.catalogue = catalogue;
      this.atTheEnd = atTheEnd;
      this.measured = measured;
      this.same = same;
      this.common = common;
    }

    String atTheEnd() {
      return atTheEnd;
    }

    String measured() {
      return measured;
    }

    /** What is said of two runs that don't differ. */
    String same() {
      return same;
    }

    /** What comes before the number of events that two runs have in common. */
    String common() {
      return common;
    }

    Catalogue catalogue() {
      return catalogue;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Trace trace;
  private final Language language;
  private final StringBuilder out = new StringBuilder();

  RunText(Trace trace, Language language) {
    this.trace = trace;
    this.language = language;
  }

  String text() {
    sentences();
    values();
    metrics();
    return out.toString();
  }

  private void sentences() {
    int width = Long.toString(trace.lastTimeMs()).length();
    for (TraceEvent event : trace.events()) {
      String time = Long.toString(event.timeMs());
      out.append(" ".repeat(width - time.length())).append(time).append(" ms  ");
      out.append(language.catalogue().sentence(event)).append('\n');
    }
  }

  private void values() {
    Snapshot end = Snapshot.end(trace);
    out.append('\n')
        .append(language.atTheEnd)
        .append(" (")
        .append(word(trace.end()))
        .append("):\n");
    List<List<String>> lines = new ArrayList<>();
    lines.add(new ArrayList<>(List.of("")));
    lines.get(0).addAll(end.keys());
    for (String node : end.live()) {
      List<String> line = new ArrayList<>(List.of(node));
      end.keys().forEach(key -> line.add(end.text(node, key)));
      lines.add(line);
    }
    table(lines, out);
  }

  private void metrics() {
    out.append('\n').append(language.measured).append(":\n");
    List<List<String>> lines = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      lines.add(List.of(word(metric), Long.toString(metric.of(trace))));
    }
    table(lines, out);
  }

  /** Columns two spaces apart; lines don't end with spaces. */
  static void table(List<List<String>> lines, StringBuilder out) {
    int columns = lines.get(0).size();
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = line.get(i);
        text.append("  ").append(cell).append(" ".repeat(widths[i] - cell.length()));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  /** A constant in the form in which scenario files write it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
