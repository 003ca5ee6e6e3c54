package org.scormc.upgrade;

/** How much it takes to replace a package by another, from the least to the most. */
public enum UpgradeKind {
  /** Other words only: safe to replace. */
  TEXT_ONLY("text-only", "safe to replace"),
  /** Something new: nothing that learners have done is lost. */
  COMPATIBLE("compatible", "learners keep all they have done, and meet something new"),
  /** Something that learners have done, or go by, is gone or judged in another way. */
  BREAKING("breaking", "something that learners have done, or go by, is gone or judged anew");

  private final String word;
  private final String meaning;

  UpgradeKind(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** The word for it, such as {@code text-only}. */
  public String word() {
    return word;
  }

  /** What it means, in a few words. */
  String meaning() {
    return meaning;
  }
}
