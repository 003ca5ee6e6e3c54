package org.scormc.json;

/** Names of enum constants as they stand in files: {@code likeThis} for {@code LIKE_THIS}. */
public final class Names {
  private Names() {}

  /**
   * The constant of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static <E extends Enum<E>> E constant(E[] constants, String name) {
    StringBuilder known = new StringBuilder();
    for (E constant : constants) {
      if (of(constant).equals(name)) {
        return constant;
      }
      known.append(known.length() == 0 ? "" : ", ").append(of(constant));
    }
    throw new IllegalArgumentException("`" + name + "` is none of " + known);
  }

  static String of(Enum<?> constant) {
    StringBuilder name = new StringBuilder();
    boolean capital = false;
    for (int i = 0; i < constant.name().length(); i++) {
      char c = constant.name().charAt(i);
      if (c == '_') {
        capital = true;
      } else {
        name.append(capital || c < 'A' || c > 'Z' ? c : (char) (c - 'A' + 'a'));
        capital = false;
      }
    }
    return name.toString();
  }
}
