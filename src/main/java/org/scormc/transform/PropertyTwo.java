package org.scormc.transform;

import java.util.ArrayList;
import java.util.List;

/**
 * TP2: an operation transformed behind two others comes out the same whichever of the two was
 * performed first (Ressel et al., CSCW 1996). Needed where three sites exchange operations without
 * an agreed order; rules as simple as {@link Transformation#BY_SITE} do not have it (Imine, Molli,
 * Oster, Rusinowitch, Proving Correctness of Transformation Functions in Real-Time Groupware, ECSCW
 * 2003).
 *
 * @param transformation the rule to judge
 */
public record PropertyTwo(Transformation transformation) {
  /**
   * An operation taken behind two others on both ways.
   *
   * @param text the text before
   * @param moved the operation that is transformed
   * @param first one of the others
   * @param second the other of the others
   * @param behindFirstThenSecond what becomes of it if {@code first} was performed first
   * @param behindSecondThenFirst what becomes of it if {@code second} was performed first
   */
  public record Face(
      String text,
      TextOperation moved,
      TextOperation first,
      TextOperation second,
      TextOperation behindFirstThenSecond,
      TextOperation behindSecondThenFirst) {
    /** Whether both ways give the same operation. */
    public boolean closes() {
      return behindFirstThenSecond.equals(behindSecondThenFirst);
    }
  }

  /** Takes an operation behind two others on both ways. */
  public Face face(String text, TextOperation moved, TextOperation first, TextOperation second) {
    return new Face(
        text, moved, first, second, behind(moved, first, second), behind(moved, second, first));
  }

  private TextOperation behind(TextOperation moved, TextOperation before, TextOperation after) {
    return transformation.transform(
        transformation.transform(moved, before), transformation.transform(after, before));
  }

  /**
   * Tries every triple of operations of sites 1, 2 and 3, which type x, y and z.
   *
   * @return the triples for which an operation comes out differently, each with the first operation
   *     that does
   */
  public Verdict<Face> check(String text) {
    int cases = 0;
    List<Face> open = new ArrayList<>();
    for (List<TextOperation> triple : triples(text)) {
      cases++;
      for (int moved = 0; moved < 3; moved++) {
        TextOperation first = triple.get(moved == 0 ? 1 : 0);
        TextOperation second = triple.get(moved == 2 ? 1 : 2);
        Face face = face(text, triple.get(moved), first, second);
        if (!face.closes()) {
          open.add(face);
          break;
        }
      }
    }
    return new Verdict<>(cases, open);
  }

  /**
   * Tries every triple of operations of sites 1, 2 and 3, which type x, y and z, on the texts
   * alone.
   *
   * @return the sessions that end with different texts for different orders of integration
   */
  public Verdict<PeerSession> checkTexts(String text) {
    int cases = 0;
    List<PeerSession> diverging = new ArrayList<>();
    for (List<TextOperation> triple : triples(text)) {
      cases++;
      PeerSession session = new PeerSession(transformation, text, triple);
      if (session.differentTexts() > 1) {
        diverging.add(session);
      }
    }
    return new Verdict<>(cases, diverging);
  }

  private static List<List<TextOperation>> triples(String text) {
    List<List<TextOperation>> triples = new ArrayList<>();
    for (TextOperation one : SmallOperations.on(text, 1, "x")) {
      for (TextOperation two : SmallOperations.on(text, 2, "y")) {
        for (TextOperation three : SmallOperations.on(text, 3, "z")) {
          triples.add(List.of(one, two, three));
        }
      }
    }
    return triples;
  }
}
