package org.scormc.datatype;

import java.util.Collections;
import java.util.Map;

/**
 * Everything a replica has seen, as one number per replica: a version vector.
 *
 * <p>Whole states are exchanged, so what has been seen of a replica never has gaps and one number
 * names it all.
 *
 * @param seen the largest counter seen of each replica, by name
 */
public record CausalContext(Map<String, Long> seen) {
  /** Nothing seen. */
  public static final CausalContext EMPTY = new CausalContext(Collections.emptyMap());

  /** Keeps a sorted copy of the numbers. */
  public CausalContext {
    seen = Cells.copy(seen);
  }

  /** Whether the operation is among those seen. */
  public boolean covers(Dot dot) {
    return dot.counter() <= counter(dot.replica());
  }

  /** The name for the next operation of a replica that has seen this. */
  public Dot next(String replica) {
    return new Dot(counter(replica) + 1, replica);
  }

  /** This, and the dot, and all earlier dots of its replica. */
  public CausalContext with(Dot dot) {
    return join(new CausalContext(Collections.singletonMap(dot.replica(), dot.counter())));
  }

  /** What either has seen. */
  public CausalContext join(CausalContext other) {
    return new CausalContext(Cells.join(seen, other.seen));
  }

  private long counter(String replica) {
    return seen.getOrDefault(replica, 0L);
  }
}
