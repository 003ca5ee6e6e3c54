package org.scormc.course;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a {@link ContainerBlock} may be. */
public enum ContainerKind {
  /** A remark beside the text. */
  NOTE(false),
  /** Advice. */
  TIP(false),
  /** A danger. */
  WARNING(false),
  /** A worked written scenario. */
  SCENARIO(false),
  /** What to remember. */
  TAKEAWAY(false),
  /** Places a question of the lesson's quiz. */
  QUESTION(true),
  /** Places an exercise of the lesson. */
  EXERCISE(true),
  /** Shows rows and columns of the table of products. */
  PRODUCTS(true);

  private final boolean placement;

  ContainerKind(boolean placement) {
    this.placement = placement;
  }

  /** Whether the container shows what stands in another file instead of holding text. */
  public boolean placement() {
    return placement;
  }

  /** The name in the source and in class attributes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with that name. */
  public static Optional<ContainerKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
