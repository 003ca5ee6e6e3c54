package org.scormc.renderer;

/** Data that a page carries for its script, as JSON in a script element that is never run. */
final class Data {
  private Data() {}

  /**
   * JSON that can't end the element around it: {@code <} stands in texts only, and escaped there.
   */
  static Markup of(String json) {
    return new Markup(json.replace("<", "\\u003c"));
  }
}
