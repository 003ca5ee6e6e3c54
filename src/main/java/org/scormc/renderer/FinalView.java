package org.scormc.renderer;

import java.util.List;

/**
 * The final assessment, for its own page and for the plan that the course page holds.
 *
 * @param title its title
 * @param intro what the learner reads before it begins; may be empty
 * @param language the language of its texts, as a BCP 47 tag
 * @param direction which way they are written: {@code ltr} or {@code rtl}
 * @param attempts how many papers may be handed in
 * @param masteryScore the least score that passes, 0 to 1
 * @param masteryPercent the same from 0 to 100
 * @param gate when it may be begun, as js/session/outline.js names it
 * @param review when a paper may be looked at, as js/session/outline.js names it
 * @param reportFailed whether the LMS is told of a failure while an attempt is left
 * @param length how many questions a paper has
 * @param cells what is drawn
 * @param pool the forms of its questions
 * @param engine whether something in it needs the engine
 */
public record FinalView(
    String title,
    Markup intro,
    String language,
    String direction,
    int attempts,
    double masteryScore,
    long masteryPercent,
    String gate,
    String review,
    boolean reportFailed,
    int length,
    List<Cell> cells,
    List<Markup> pool,
    boolean engine) {
  /** The same, open from the start: for a page whose LMS keeps it closed. */
  FinalView withOpenGate() {
    return new FinalView(
        title,
        intro,
        language,
        direction,
        attempts,
        masteryScore,
        masteryPercent,
        "open",
        review,
        reportFailed,
        length,
        cells,
        pool,
        engine);
  }

  /**
   * A part of the plan by which papers are drawn.
   *
   * @param objective the id of what its questions test
   * @param text the same in words
   * @param count how many of them are drawn
   * @param items the questions
   */
  public record Cell(String objective, String text, int count, List<Item> items) {}

  /**
   * A question of the pool.
   *
   * @param id its id
   * @param weight how much it counts among others
   * @param enemies its enemy tags, with spaces between
   * @param variants how many variants it has
   */
  public record Item(String id, int weight, String enemies, int variants) {}
}
