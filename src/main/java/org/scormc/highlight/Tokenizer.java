package org.scormc.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Finds the tokens of a text as Prism does: rule after rule, each in what the rules before left.
 *
 * <p>The tokens of a greedy rule are looked for in the whole text, and take the place of tokens
 * that they cut; around such a place the rules before have to be tried again.
 */
final class Tokenizer {
  private final String text;
  private final Piece start = new Piece(new Text(""));
  private final Piece end = new Piece(new Text(""));
  private int size = 1;

  private Tokenizer(String text) {
    this.text = text;
    start.join(end);
    start.insert(new Text(text));
  }

  /** The tokens of a text, and the texts between them. */
  static List<Part> parts(String text, Grammar grammar) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.apply(grammar, tokenizer.start, 0, Optional.empty());
    List<Part> parts = new ArrayList<>(tokenizer.size);
    for (Piece piece = tokenizer.start.after; piece != tokenizer.end; piece = piece.after) {
      parts.add(piece.part);
    }
    return parts;
  }

  /** A second look at the text around a token that took the place of others. */
  private static final class Review {
    /** The rule that found the token: it and those after it have yet to come. */
    final Rule cause;

    /** Where in the text the review ends. */
    int reach;

    Review(Rule cause, int reach) {
      this.cause = cause;
      this.reach = reach;
    }
  }

  private void apply(Grammar grammar, Piece first, int position, Optional<Review> review) {
    for (Rule rule : grammar.rules()) {
      boolean isDone = review.isPresent() && review.get().cause == rule;
      if (isDone || !apply(rule, grammar, first, position, review)) {
        return;
      }
    }
  }

  /** False if nothing is left to do for any rule. */
  private boolean apply(
      Rule rule, Grammar grammar, Piece first, int firstPosition, Optional<Review> review) {
    Matcher matcher = rule.pattern().matcher(text);
    int position = firstPosition;
    for (Piece piece = first.after; piece != end; piece = piece.after) {
      if (review.isPresent() && position >= review.get().reach) {
        break;
      }
      // a rule that matches nothing at all would never come to an end
      if (size > text.length()) {
        return false;
      }
      if (piece.part instanceof Text own) {
        int count = 1;
        String around = own.text();
        int from;
        int to;
        if (rule.greedy()) {
          if (!matcher.find(position) || begin(rule, matcher) >= text.length()) {
            break;
          }
          from = begin(rule, matcher);
          to = matcher.end();
          while (from >= position + piece.part.length()) {
            position += piece.part.length();
            piece = piece.after;
          }
          if (piece.part instanceof Token token) {
            position += token.length();
            continue;
          }
          int next = position;
          count = 0;
          for (Piece cut = piece;
              cut != end && (next < to || cut.part instanceof Text);
              cut = cut.after) {
            count++;
            next += cut.part.length();
          }
          around = text.substring(position, next);
          from -= position;
          to -= position;
        } else {
          if (!matcher.reset(around).find()) {
            position += around.length();
            continue;
          }
          from = begin(rule, matcher);
          to = matcher.end();
        }
        int reach = position + around.length();
        review.ifPresent(outer -> outer.reach = Math.max(outer.reach, reach));
        Piece previous = piece.before;
        if (from > 0) {
          previous = previous.insert(new Text(around.substring(0, from)));
          size++;
          position += from;
        }
        remove(previous, count);
        piece = previous.insert(rule.token(around.substring(from, to)));
        size++;
        if (to < around.length()) {
          piece.insert(new Text(around.substring(to)));
          size++;
        }
        if (count > 1) {
          Review inner = new Review(rule, reach);
          apply(grammar, piece.before, position, Optional.of(inner));
          review.ifPresent(outer -> outer.reach = Math.max(outer.reach, inner.reach));
        }
      }
      position += piece.part.length();
    }
    return true;
  }

  private static int begin(Rule rule, Matcher matcher) {
    boolean hasGroup = rule.lookbehind() && matcher.groupCount() > 0 && matcher.start(1) >= 0;
    return matcher.start() + (hasGroup ? matcher.end(1) - matcher.start(1) : 0);
  }

  private void remove(Piece previous, int count) {
    Piece next = previous.after;
    for (int removed = 0; removed < count && next != end; removed++) {
      next = next.after;
      size--;
    }
    previous.join(next);
  }
}
