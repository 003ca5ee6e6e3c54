package org.scormc.state;

/** What a verb is given; a client says it as one text. */
public enum Argument {
  /** A text. */
  TEXT("a text that is not empty") {
    @Override
    boolean fits(String argument) {
      return !argument.isEmpty();
    }
  },
  /** How many. */
  AMOUNT("a whole number from 0") {
    @Override
    boolean fits(String argument) {
      return isNumber(argument);
    }
  },
  /** How many to hand over, and to whom. */
  TRANSFER("the name of a replica and a number, as in `B 3`") {
    @Override
    boolean fits(String argument) {
      return !word(argument).isEmpty() && isNumber(rest(argument));
    }
  },
  /** A position, and what to insert there. */
  INSERTION("a position from 0 and a text, as in `1 x`") {
    @Override
    boolean fits(String argument) {
      return isNumber(word(argument)) && !rest(argument).isEmpty();
    }
  },
  /** A position. */
  POSITION("a position from 0") {
    @Override
    boolean fits(String argument) {
      return isNumber(argument);
    }
  },
  /** How many operations of the node had been seen, then as for an insertion. */
  SEEN_INSERTION("how many operations were seen, a position and a text, as in `0 1 x`") {
    @Override
    boolean fits(String argument) {
      return isNumber(word(argument)) && INSERTION.fits(rest(argument));
    }
  },
  /** How many operations of the node had been seen, and a position. */
  SEEN_POSITION("how many operations were seen and a position, as in `0 1`") {
    @Override
    boolean fits(String argument) {
      return isNumber(word(argument)) && isNumber(rest(argument));
    }
  },
  /** A key of a map. */
  KEY("a key that the map starts with") {
    @Override
    boolean fits(String argument) {
      return TEXT.fits(argument);
    }
  },
  /** A key, a verb of its type, and what that is given. */
  INNER("a key, a verb of its type and what that needs, as in `likes add 1`") {
    @Override
    boolean fits(String argument) {
      return !word(rest(argument)).isEmpty();
    }
  };

  private final String form;

  Argument(String form) {
    this.form = form;
  }

  /** What it must look like, in words. */
  public String form() {
    return form;
  }

  /** What a verb is given; {@code counts} if its type is a counter. */
  static Argument of(String verb, boolean counts) {
    return switch (verb) {
      case "transfer" -> TRANSFER;
      case "insert" -> INSERTION;
      case "delete" -> POSITION;
      case "insert-seen" -> SEEN_INSERTION;
      case "delete-seen" -> SEEN_POSITION;
      case "in" -> INNER;
      default -> counts ? AMOUNT : TEXT;
    };
  }

  abstract boolean fits(String argument);

  /** What stands in front of the first space. */
  static String word(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /** What stands behind the first space. */
  static String rest(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? "" : text.substring(space + 1);
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 15;
  }

  /** The number that digits stand for. */
  static long number(String digits) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = 10 * number + digits.charAt(i) - '0';
    }
    return number;
  }
}
