package org.scormc.highlight;

import java.util.ArrayList;
import java.util.List;

/** The variables of a mutation of GraphQL, and what it changes, under names of their own. */
final class Graphql {
  private final List<Part> parts;

  /** The places of the tokens that count. */
  private final List<Integer> places = new ArrayList<>();

  private int next;

  private Graphql(List<Part> parts) {
    this.parts = new ArrayList<>(parts);
    for (int place = 0; place < parts.size(); place++) {
      if (parts.get(place) instanceof Token token
          && !token.type().equals("comment")
          && !token.type().equals("scalar")) {
        places.add(place);
      }
    }
  }

  /** All parts, those of mutations under their names. */
  static List<Part> named(List<Part> parts) {
    Graphql graphql = new Graphql(parts);
    while (graphql.next < graphql.places.size()) {
      if (graphql.token(graphql.next++).is("keyword", "mutation")) {
        graphql.mutation();
      }
    }
    return graphql.parts;
  }

  private void mutation() {
    List<Content> inputs = new ArrayList<>();
    if (isType("definition-mutation", next) && isPunctuation("(", next + 1)) {
      next += 2;
      int end = closing("(", ")");
      if (end < 0) {
        return;
      }
      for (; next < end; next++) {
        if (isType("variable", next)) {
          name(next, "variable-input");
          inputs.add(token(next).content());
        }
      }
      next = end + 1;
    }
    if (isPunctuation("{", next) && isType("property-query", next + 1)) {
      next++;
      name(next, "property-mutation");
      int end = inputs.isEmpty() ? -1 : closing("{", "}");
      for (int place = next; place < end; place++) {
        if (isType("variable", place) && inputs.contains(token(place).content())) {
          name(place, "variable-input");
        }
      }
    }
  }

  /** Where the bracket before the next token is closed, or -1. */
  private int closing(String open, String close) {
    int depth = 1;
    for (int place = next; place < places.size(); place++) {
      if (isPunctuation(open, place)) {
        depth++;
      } else if (isPunctuation(close, place)) {
        depth--;
        if (depth == 0) {
          return place;
        }
      }
    }
    return -1;
  }

  private boolean isType(String type, int place) {
    return place < places.size() && token(place).type().equals(type);
  }

  private boolean isPunctuation(String text, int place) {
    return place < places.size() && token(place).is("punctuation", text);
  }

  private Token token(int place) {
    return (Token) parts.get(places.get(place));
  }

  private void name(int place, String alias) {
    parts.set(places.get(place), token(place).withAlias(alias));
  }
}
