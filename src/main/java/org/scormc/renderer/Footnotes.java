package org.scormc.renderer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/** Counts the footnotes of a page and remembers which of them a screen shows. */
final class Footnotes {
  private final Map<FootnoteDefinition, Integer> numbers = new HashMap<>();
  private final List<FootnoteDefinition> shown = new ArrayList<>();
  private String route = "";
  private int screen;

  /**
   * A footnote below a screen.
   *
   * @param number its number in the page, from 1
   * @param anchor the last part of its route
   * @param backRoute where its first reference stands
   * @param definition what it says
   */
  record Note(int number, String anchor, String backRoute, FootnoteDefinition definition) {}

  /**
   * The mark in the text.
   *
   * @param number the number to show
   * @param anchor the last part of its own route; empty if the note was referred to before
   * @param noteRoute where the note stands
   */
  record Mark(int number, String anchor, String noteRoute) {}

  /** Starts a screen with the route of its start. */
  void startScreen(String newRoute) {
    route = newRoute;
    screen++;
    shown.clear();
  }

  /** Counts a reference to a footnote. */
  Mark refer(FootnoteReference reference) {
    FootnoteDefinition definition = definition(reference);
    int number = numbers.computeIfAbsent(definition, d -> numbers.size() + 1);
    boolean first = !shown.contains(definition);
    if (first) {
      shown.add(definition);
    }
    return new Mark(number, first ? backAnchor(number) : "", route + "/" + anchor(number));
  }

  /** The footnotes that the screen has referred to, in that order. */
  List<Note> ofScreen() {
    List<Note> notes = new ArrayList<>();
    for (FootnoteDefinition definition : shown) {
      int number = numbers.get(definition);
      notes.add(new Note(number, anchor(number), route + "/" + backAnchor(number), definition));
    }
    return notes;
  }

  private String anchor(int number) {
    return "note--" + screen + "-" + number;
  }

  private String backAnchor(int number) {
    return "mark--" + screen + "-" + number;
  }

  private static FootnoteDefinition definition(FootnoteReference reference) {
    Node root = reference;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    return definition(root, reference.getLabel())
        .orElseThrow(() -> new IllegalStateException("no footnote " + reference.getLabel()));
  }

  private static Optional<FootnoteDefinition> definition(Node parent, String label) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition && same(definition.getLabel(), label)) {
        return Optional.of(definition);
      }
      Optional<FootnoteDefinition> inside =
          node instanceof Block ? definition(node, label) : Optional.empty();
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  private static boolean same(String label, String other) {
    return label.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }
}
