package org.scormc.highlight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rules that find tokens in a text, in the order in which they are tried. */
final class Grammar {
  private final List<Rule> rules = new ArrayList<>();

  /** Only while the language is read: a grammar may hold itself. */
  void add(Rule rule) {
    rules.add(rule);
  }

  List<Rule> rules() {
    return Collections.unmodifiableList(rules);
  }
}
