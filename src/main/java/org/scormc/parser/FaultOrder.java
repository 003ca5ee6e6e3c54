package org.scormc.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.simulation.Fault;
import org.scormc.simulation.Home;
import org.scormc.simulation.Lease;
import org.scormc.simulation.Link;
import org.scormc.simulation.Node;
import org.scormc.source.Located;

/** Whether each fault finds the world in a state in which it can strike. */
final class FaultOrder {
  private final List<Located<Fault>> faults = new ArrayList<>();
  private final Set<String> down = new TreeSet<>();
  private final Set<String> followers = new TreeSet<>();
  private final Set<String> links = new TreeSet<>();
  private final Set<String> cuts = new TreeSet<>();
  private final Map<String, Integer> epochs = new TreeMap<>();
  private final Map<String, Home> homes;
  private final List<Lease> leases;
  private boolean stops = true;

  FaultOrder(List<Node> nodes, List<Link> links, Map<String, Home> homes, List<Lease> leases) {
    this.homes = homes;
    this.leases = leases;
    for (Node node : nodes) {
      if (!node.leader()) {
        followers.add(node.name());
      }
    }
    links.forEach(link -> this.links.add(path(link.from(), link.to())));
  }

  /** Says of a scenario that nothing in it stops a feed. */
  FaultOrder withoutStops() {
    stops = false;
    return this;
  }

  void add(Located<Fault> fault) {
    faults.add(fault);
  }

  /** The epoch of the next move of a key's home, in the order of the file. */
  int nextEpoch(String key) {
    int epoch = 1;
    for (Located<Fault> fault : faults) {
      if (fault.value() instanceof Fault.MoveHome move && move.key().equals(key)) {
        epoch = Math.max(epoch, move.epoch() + 1);
      }
    }
    return epoch;
  }

  /** The faults in the order of the file; the log says which of them can't strike. */
  List<Fault> check(DiagnosticLog log) {
    List<Located<Fault>> byTime = new ArrayList<>(faults);
    byTime.sort(Comparator.comparingLong(fault -> fault.value().timeMs()));
    for (Located<Fault> fault : byTime) {
      String problem = problem(fault.value());
      if (!problem.isEmpty()) {
        log.add(Code.IMPOSSIBLE, fault.span(), problem);
      }
    }
    return faults.stream().map(Located::value).toList();
  }

  /** Why it can't strike; empty if it can. */
  private String problem(Fault fault) {
    if (fault instanceof Fault.Crash crash) {
      return unless(down.add(crash.node()), "`" + crash.node() + "` is already down");
    } else if (fault instanceof Fault.Restart restart) {
      return unless(down.remove(restart.node()), "`" + restart.node() + "` is not down");
    } else if (fault instanceof Fault.Promote promote) {
      return unless(
          followers.remove(promote.node()), "`" + promote.node() + "` is a leader already");
    } else if (fault instanceof Fault.Cut cut) {
      return cut(cut);
    } else if (fault instanceof Fault.Heal heal) {
      return heal(heal);
    } else if (fault instanceof Fault.Restore restore) {
      return unless(
          restore.toMs() <= restore.timeMs(),
          "the disk can't be put back to " + restore.toMs() + " ms, which is still to come");
    } else if (fault instanceof Fault.Resume resume) {
      return resume(resume);
    }
    return fault instanceof Fault.MoveHome
            || fault instanceof Fault.HandOver
            || fault instanceof Fault.MissRenewal
        ? ofKey(fault)
        : ofLink(fault);
  }

  private String resume(Fault.Resume resume) {
    if (!stops) {
      return "no feed ever stops: no policy is `stop-at-conflict`, no `missing-row` is `stop`";
    }
    if (down.contains(resume.node())) {
      return "`" + resume.node() + "` is down";
    }
    return unless(
        links.contains(path(resume.from(), resume.node())),
        "there is no link from " + spelt(resume.from(), resume.node()));
  }

  private String ofKey(Fault fault) {
    if (fault instanceof Fault.MoveHome move) {
      int before = epochs.getOrDefault(move.key(), 0);
      epochs.put(move.key(), move.epoch());
      return homes.containsKey(move.key())
          ? unless(move.epoch() > before, "epoch " + move.epoch() + " is not after " + before)
          : "the key `" + move.key() + "` has no home that could move";
    }
    if (fault instanceof Fault.HandOver move) {
      return unless(
          homes.containsKey(move.key()),
          "the key `" + move.key() + "` has no home that could move");
    }
    Fault.MissRenewal miss = (Fault.MissRenewal) fault;
    for (Lease lease : leases) {
      if (lease.key().equals(miss.key())
          && miss.timeMs() % lease.everyMs() == 0
          && miss.timeMs() <= lease.lastRenewalMs()) {
        return "";
      }
    }
    return "no renewal of `" + miss.key() + "` is due at " + miss.timeMs() + " ms";
  }

  private String ofLink(Fault fault) {
    if (fault instanceof Fault.AddLink add) {
      Link link = add.link();
      if (link.from().equals(link.to())) {
        return "a link leads from `" + link.from() + "` to itself";
      }
      return unless(
          links.add(path(link.from(), link.to())),
          "there is already a link from " + spelt(link.from(), link.to()));
    } else if (fault instanceof Fault.RemoveLink remove) {
      return unless(
          links.remove(path(remove.from(), remove.to())),
          "there is no link from " + spelt(remove.from(), remove.to()));
    } else if (fault instanceof Fault.ChangeDelay change) {
      return unless(
          links.contains(path(change.from(), change.to())),
          "there is no link from " + spelt(change.from(), change.to()));
    }
    return "";
  }

  private String cut(Fault.Cut cut) {
    for (String from : cut.from()) {
      for (String to : cut.to()) {
        if (from.equals(to)) {
          return "`" + from + "` can't be cut from itself";
        }
        cuts.add(path(from, to));
        cuts.add(path(to, from));
      }
    }
    return "";
  }

  private String heal(Fault.Heal heal) {
    boolean any = false;
    for (String from : heal.from()) {
      for (String to : heal.to()) {
        any |= cuts.remove(path(from, to));
        cuts.remove(path(to, from));
      }
    }
    return unless(any, "nothing is cut between these nodes");
  }

  private static String unless(boolean fine, String problem) {
    return fine ? "" : problem;
  }

  private static String path(String from, String to) {
    return from + ">" + to;
  }

  private static String spelt(String from, String to) {
    return "`" + from + "` to `" + to + "`";
  }
}
