package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.Dot;
import org.scormc.conflict.Version;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * Tells what every node holds under every key at one step, as an HTML table.
 *
 * <p>A table and not a drawing: a screen reader walks it cell by cell and says the node and the key
 * with each value, a narrow screen can scroll it, and its text can be copied and searched. Drawn
 * text can do none of that.
 */
public final class StateTable {
  private final Trace trace;
  private final String language;
  private final List<String> keys;
  private final TreeMap<String, TreeMap<String, List<Version>>> held = new TreeMap<>();
  private final TreeSet<String> down = new TreeSet<>();
  private final StringBuilder html = new StringBuilder();
  private long timeMs;

  private StateTable(Trace trace, View view) {
    this.trace = trace;
    this.language = view.language();
    this.keys = view.shownKeys(trace);
    trace.scenario().nodes().forEach(node -> held.put(node.name(), new TreeMap<>()));
    for (TraceEvent event : trace.events()) {
      if (event.step() <= view.until()) {
        take(event);
      }
    }
  }

  /**
   * The table after the last step that a view shows: a row for each node, a column for each key,
   * and a last row that says whether the live nodes agree. Each value is followed by the writes it
   * is made of; values that stand side by side have a line each.
   *
   * @return one {@code table} element
   */
  public static String of(Trace trace, View view) {
    StateTable table = new StateTable(trace, view);
    String time = Long.toString(table.timeMs);
    table.write(view.titleOr(Word.STATE_TITLE.in(view.language(), time)));
    return table.html.toString();
  }

  private void take(TraceEvent event) {
    timeMs = event.timeMs();
    if (event.what() instanceof Happening.Stored stored) {
      held.get(event.node()).put(stored.key(), stored.versions());
    } else if (event.what() instanceof Happening.Crashed) {
      down.add(event.node());
    } else if (event.what() instanceof Happening.Restarted) {
      down.remove(event.node());
    }
  }

  private void write(String caption) {
    html.append("<table>\n<caption>").append(Svg.escaped(caption)).append("</caption>\n<thead>\n");
    html.append("<tr>");
    head("col", Word.NODE.in(language));
    keys.forEach(key -> head("col", key));
    html.append("</tr>\n</thead>\n<tbody>\n");
    for (String node : new Columns(trace.scenario()).names()) {
      html.append("<tr>");
      String state = down.contains(node) ? " (" + Word.DOWN.in(language) + ")" : "";
      head("row", node + state);
      for (String key : keys) {
        html.append("<td>").append(cell(versions(node, key))).append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n<tfoot>\n<tr>");
    head("row", Word.EQUAL.in(language));
    for (String key : keys) {
      html.append("<td>").append((equal(key) ? Word.YES : Word.NO).in(language)).append("</td>");
    }
    html.append("</tr>\n</tfoot>\n</table>\n");
  }

  private void head(String scope, String text) {
    html.append("<th scope=\"").append(scope).append("\">");
    html.append(Svg.escaped(text)).append("</th>");
  }

  private List<Version> versions(String node, String key) {
    return held.get(node).getOrDefault(key, List.of());
  }

  private String cell(List<Version> versions) {
    if (versions.isEmpty()) {
      return Word.NOTHING.in(language);
    }
    List<String> lines = new ArrayList<>();
    if (versions.size() > 1) {
      lines.add(Word.SEVERAL.in(language, Integer.toString(versions.size())));
    }
    for (Version version : versions) {
      String text = Svg.escaped(Contents.held(List.of(version), language));
      String writes = Svg.escaped(writes(version));
      lines.add(writes.isEmpty() ? text : text + " <small>" + writes + "</small>");
    }
    return String.join("<br>", lines);
  }

  /** The writes a state is made of; for a tombstone, the delete. */
  private static String writes(Version version) {
    List<String> names = new ArrayList<>();
    for (Dot dot : version.includes()) {
      if (dot.number() > 0) {
        names.add(dot.toString());
      }
    }
    return String.join(" + ", names);
  }

  /** Whether readers see the same on all live nodes; a tombstone shows as little as nothing. */
  private boolean equal(String key) {
    TreeSet<String> texts = new TreeSet<>();
    for (String node : held.keySet()) {
      if (!down.contains(node)) {
        TreeSet<String> siblings = new TreeSet<>();
        for (Version version : versions(node, key)) {
          if (version.live()) {
            siblings.add(Contents.held(List.of(version), language));
          }
        }
        texts.add(String.join("\n", siblings));
      }
    }
    return texts.size() <= 1;
  }
}
