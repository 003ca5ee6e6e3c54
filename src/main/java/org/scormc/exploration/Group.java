package org.scormc.exploration;

import java.util.List;
import org.scormc.simulation.Move;

/**
 * All orders with one outcome.
 *
 * @param outcome the outcome
 * @param serial whether some order without any concurrency looks the same
 * @param orders how many orders end so, at least 1
 * @param witness the shortest of them, the first in the order of moves if several are equally short
 */
public record Group(Outcome outcome, boolean serial, long orders, List<Move> witness) {
  /** What one may look for among the groups. */
  public enum Filter {
    /** Live replicas differ, or something never arrived. */
    REPLICAS_DIFFER {
      @Override
      public boolean accepts(Group group) {
        return !group.outcome().converged();
      }
    },
    /** An acknowledged write is lost. */
    WRITE_LOST {
      @Override
      public boolean accepts(Group group) {
        return group.outcome().lost() > 0;
      }
    },
    /** A rule is broken. */
    RULE_BROKEN {
      @Override
      public boolean accepts(Group group) {
        return group.outcome().rulesBroken() > 0;
      }
    },
    /** A change took effect twice at one node. */
    DUPLICATE_APPLIED {
      @Override
      public boolean accepts(Group group) {
        return group.outcome().appliedAgain() > 0;
      }
    },
    /** No order without concurrency looks the same. */
    NOT_SERIALISABLE {
      @Override
      public boolean accepts(Group group) {
        return !group.serial();
      }
    };

    /** Whether the group is of this kind. */
    public abstract boolean accepts(Group group);
  }
}
