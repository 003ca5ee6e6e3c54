package org.scormc.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language of templates stands in a text of another, as PHP stands in HTML.
 *
 * <p>Each piece of the language gives way to a mark, the text with the marks is told apart by the
 * grammar around, and then the pieces take the place of their marks.
 *
 * @param language the language of the pieces
 * @param own the grammar of the pieces
 * @param around the grammar of the text around them
 * @param pattern what a piece looks like
 */
record Template(String language, Grammar own, Grammar around, Pattern pattern) {
  private static final Pattern LIQUID_TAG = Pattern.compile("^\\{%-?\\s*(\\w+)");

  /** The tokens of a text with pieces in it. */
  List<Part> parts(String text) {
    List<String> pieces = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    StringBuilder marked = new StringBuilder();
    Predicate<String> isPiece = pieceTest();
    Matcher found = pattern.matcher(text);
    int number = 0;
    while (found.find()) {
      String piece = found.group();
      if (!isPiece.test(piece)) {
        continue;
      }
      while (text.contains(mark(number))) {
        number++;
      }
      found.appendReplacement(marked, mark(number));
      pieces.add(piece);
      marks.add(mark(number));
      number++;
    }
    found.appendTail(marked);
    return new Return(pieces, marks).into(Tokenizer.parts(marked.toString(), around));
  }

  private String mark(int number) {
    return "___" + language.toUpperCase(Locale.ROOT) + number + "___";
  }

  /** Some languages have a way to write what would be a piece and is none. */
  private Predicate<String> pieceTest() {
    return switch (language) {
      case "liquid" -> new OutsideRaw();
      case "smarty", "soy" -> new OutsideLiteral();
      default -> piece -> true;
    };
  }

  private static final class OutsideRaw implements Predicate<String> {
    private boolean isRaw;

    @Override
    public boolean test(String piece) {
      Matcher tag = LIQUID_TAG.matcher(piece);
      if (tag.find()) {
        if (tag.group(1).equals("raw") && !isRaw) {
          isRaw = true;
          return true;
        } else if (tag.group(1).equals("endraw")) {
          isRaw = false;
          return true;
        }
      }
      return !isRaw;
    }
  }

  private static final class OutsideLiteral implements Predicate<String> {
    private boolean isLiteral;

    @Override
    public boolean test(String piece) {
      boolean wasLiteral = isLiteral && !piece.equals("{/literal}");
      isLiteral = wasLiteral || piece.equals("{literal}");
      return !wasLiteral;
    }
  }

  /** Puts the pieces back, in their order. */
  private final class Return {
    private final List<String> pieces;
    private final List<String> marks;
    private int next;

    Return(List<String> pieces, List<String> marks) {
      this.pieces = pieces;
      this.marks = marks;
    }

    List<Part> into(List<Part> parts) {
      List<Part> whole = new ArrayList<>();
      for (Part part : parts) {
        if (part instanceof Token token) {
          whole.add(token.with(into(token.content())));
        } else {
          whole.addAll(into(part.text()));
        }
      }
      return whole;
    }

    private Content into(Content content) {
      if (content instanceof Parts inner) {
        return new Parts(into(inner.list()));
      }
      List<Part> parts = into(content.text());
      return parts.size() == 1 && parts.get(0) instanceof Text ? content : new Parts(parts);
    }

    private List<Part> into(String text) {
      int begin = next < marks.size() ? text.indexOf(marks.get(next)) : -1;
      if (begin < 0) {
        return List.of(new Text(text));
      }
      String piece = pieces.get(next);
      int end = begin + marks.get(next).length();
      next++;
      List<Part> parts = new ArrayList<>();
      if (begin > 0) {
        parts.addAll(into(text.substring(0, begin)));
      }
      Content tokens = new Parts(Tokenizer.parts(piece, own));
      parts.add(new Token(language, tokens, "language-" + language, piece.length()));
      if (end < text.length()) {
        parts.addAll(into(text.substring(end)));
      }
      return parts;
    }
  }
}
