package org.scormc.highlight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The text between the tags of JSX and XQuery: what looked like code there is none, but in braces.
 */
final class TagText {
  private final boolean isXquery;

  /** The tags that are open, the innermost last. */
  private final Deque<OpenTag> tags = new ArrayDeque<>();

  private final List<Part> parts;

  private TagText(boolean isXquery, List<Part> parts) {
    this.isXquery = isXquery;
    this.parts = new ArrayList<>(parts);
  }

  private static final class OpenTag {
    final String name;
    int braces;

    OpenTag(String name) {
      this.name = name;
    }
  }

  /** The parts of JSX, also in TypeScript. */
  static List<Part> inJsx(List<Part> parts) {
    return new TagText(false, parts).plain();
  }

  /** The parts of XQuery. */
  static List<Part> inXquery(List<Part> parts) {
    return new TagText(true, parts).plain();
  }

  private List<Part> plain() {
    for (int place = 0; place < parts.size(); place++) {
      Part part = parts.get(place);
      if (part instanceof Token token && token.content() instanceof Parts inner) {
        part = token.with(new Parts(new TagText(isXquery, inner.list()).plain()));
        parts.set(place, part);
      }
      boolean isShape = part instanceof Token token && isShape(token, place);
      if (!isShape && !tags.isEmpty() && tags.getLast().braces == 0) {
        place = flatten(place);
      }
    }
    return parts;
  }

  /** Notes a tag or a brace; false for any other token. */
  private boolean isShape(Token token, int place) {
    if (token.type().equals("tag")
        && at(token.content(), 0) instanceof Token head
        && head.type().equals("tag")) {
      note(token, head);
      return true;
    } else if (!tags.isEmpty() && token.is("punctuation", "{") && !isBracePair(place)) {
      tags.getLast().braces++;
      return true;
    } else if (!tags.isEmpty() && tags.getLast().braces > 0 && token.is("punctuation", "}")) {
      tags.getLast().braces--;
      return true;
    }
    return isXquery && token.type().equals("comment");
  }

  private void note(Token tag, Token head) {
    String name = at(head.content(), 1).text();
    Parts inner = (Parts) tag.content();
    if (isPunctuation(at(head.content(), 0), "</")) {
      if (!tags.isEmpty() && tags.getLast().name.equals(name)) {
        tags.removeLast();
      }
    } else if (!isPunctuation(inner.list().get(inner.list().size() - 1), "/>")) {
      tags.addLast(new OpenTag(name));
    }
  }

  /** In XQuery, two braces are a brace of the text. */
  private boolean isBracePair(int place) {
    return isXquery
        && ((place + 1 < parts.size()
                && parts.get(place + 1) instanceof Token next
                && next.is("punctuation", "{"))
            || (place > 0
                && parts.get(place - 1) instanceof Token previous
                && previous.is("plain-text", "{")));
  }

  /** Makes a part a text, together with the texts beside it, and gives its new place. */
  private int flatten(int from) {
    int place = from;
    StringBuilder text = new StringBuilder(parts.get(place).text());
    if (place + 1 < parts.size() && isText(parts.get(place + 1))) {
      text.append(parts.remove(place + 1).text());
    }
    if (place > 0 && isText(parts.get(place - 1))) {
      place--;
      text.insert(0, parts.remove(place).text());
    }
    String plain = text.toString();
    parts.set(
        place,
        isXquery && plain.chars().allMatch(TagText::isSpace)
            ? new Text(plain)
            : new Token("plain-text", new Text(plain), "", plain.length()));
    return place;
  }

  private static boolean isText(Part part) {
    return part instanceof Text
        || (part instanceof Token token && token.type().equals("plain-text"));
  }

  private static boolean isPunctuation(Part part, String text) {
    return part instanceof Token token && token.content().equals(new Text(text));
  }

  /** A part of what a token holds, or an empty text. */
  private static Part at(Content content, int place) {
    return content instanceof Parts inner && place < inner.list().size()
        ? inner.list().get(place)
        : new Text("");
  }

  private static boolean isSpace(int unit) {
    return unit == ' '
        || (unit >= '\t' && unit <= '\r')
        || unit == 0xFEFF
        || Character.isSpaceChar(unit);
  }
}
