package org.scormc.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.clock.Dot;
import org.scormc.clock.VersionVector;
import org.scormc.datatype.Metadata;
import org.scormc.datatype.Replicated;
import org.scormc.transform.Delete;
import org.scormc.transform.Insert;
import org.scormc.transform.TextOperation;
import org.scormc.transform.Transformation;

/**
 * A text edited by position, as a log of operations.
 *
 * <p>Merging performs, in the order of the other log, the operations this one lacks, each
 * transformed behind all that was performed here and that its author had not seen. This breaks the
 * promise of {@link Replicated} on purpose: {@linkplain Transformation#BY_SITE the rules} make two
 * operations meet and not three, so replicas that take the same operations in different orders can
 * end with different texts. If all operations are performed at one node, with how much of its log
 * their author had seen, there is one order and every replica follows it.
 *
 * @param transformation the rule, the same at every replica
 * @param log what was performed here, in order
 * @param text the text now
 */
record PeerText(Transformation transformation, List<Entry> log, String text)
    implements Replicated<PeerText> {
  /** What authors can do. */
  static final String[] VERBS = {"insert", "append", "delete", "insert-seen", "delete-seen"};

  /** Keeps a copy. */
  PeerText {
    log = List.copyOf(log);
  }

  /**
   * An operation.
   *
   * @param dot its name
   * @param seen what its author had seen
   * @param meant the operation, for a text in which just that was performed
   */
  record Entry(Dot dot, VersionVector seen, TextOperation meant) {}

  static PeerText of(Transformation transformation, String text) {
    return new PeerText(transformation, List.of(), text);
  }

  /** Positions in what the author sees must exist; older ones were judged there. */
  boolean allows(String verb, String argument) {
    return verb.equals("insert-seen")
        || verb.equals("delete-seen")
        || Texts.inside(text.length(), verb, argument);
  }

  PeerText performed(Call call) {
    boolean older = call.is("insert-seen") || call.is("delete-seen");
    int known = older ? Math.min(call.position(), log.size()) : log.size();
    String what = older ? call.rest() : call.argument();
    int position = (int) Argument.number(Argument.word(what));
    TextOperation meant =
        call.is("delete") || call.is("delete-seen")
            ? new Delete(position)
            : call.is("append")
                ? new Insert(text.length(), what, 1)
                : new Insert(position, Argument.rest(what), 1);
    long number = 1 + seen(log.size()).of(call.replica());
    return with(new Entry(new Dot(call.replica(), number), seen(known), meant));
  }

  private VersionVector seen(int known) {
    VersionVector seen = VersionVector.EMPTY;
    for (Entry entry : log.subList(0, known)) {
      seen = seen.incremented(entry.dot().origin());
    }
    return seen;
  }

  private PeerText with(Entry entry) {
    TextOperation operation = behind(entry, seen(log.size()), new TreeMap<>());
    List<Entry> longer = new ArrayList<>(log);
    longer.add(entry);
    return new PeerText(
        transformation, longer, operation.fits(text) ? operation.apply(text) : text);
  }

  /** The operation for a text in which all of a larger past was performed. */
  private TextOperation behind(Entry entry, VersionVector past, Map<String, TextOperation> known) {
    String name = entry.dot().toString() + past;
    TextOperation operation = known.get(name);
    if (operation == null) {
      operation = entry.meant();
      VersionVector performed = entry.seen();
      for (Entry other : log) {
        if (past.contains(other.dot()) && !entry.seen().contains(other.dot())) {
          boolean first = entry.dot().compareTo(other.dot()) < 0;
          operation =
              transformation.transform(
                  at(operation, first ? 1 : 2), at(behind(other, performed, known), first ? 2 : 1));
          performed = performed.incremented(other.dot().origin());
        }
      }
      known.put(name, operation);
    }
    return operation;
  }

  /** Of two sites the one with the smaller name is number 1. */
  private static TextOperation at(TextOperation operation, int site) {
    return operation instanceof Insert insert
        ? new Insert(insert.position(), insert.content(), site)
        : operation;
  }

  @Override
  public PeerText merge(PeerText other) {
    PeerText merged = this;
    for (Entry entry : other.log) {
      if (!merged.seen(merged.log.size()).contains(entry.dot())) {
        merged = merged.with(entry);
      }
    }
    return merged;
  }

  /** The order is part of the state: it decides about later operations. */
  @Override
  public String spelt() {
    StringBuilder spelt = new StringBuilder(text);
    for (Entry entry : log) {
      spelt.append('|').append(entry.dot()).append(entry.seen()).append(entry.meant());
    }
    return spelt.toString();
  }

  /** Every operation stays in the log, with what its author had seen. */
  @Override
  public Metadata metadata() {
    int entries = 0;
    for (Entry entry : log) {
      entries += 1 + entry.seen().numbers().size();
    }
    return new Metadata(entries, 0, 0);
  }
}
