package org.scormc.checker;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a language by which a badly written question is known. They are matched in small
 * letters, with {@code '} as apostrophe.
 */
enum Wording {
  ENGLISH(
      "en",
      "(?:all|none|both|neither) of (?:the above|these|the options|the others|them)",
      "which (?:one )?of the (?:following|options|answers|statements)(?: below)?",
      "choose|select|pick|put|place|order|arrange|sort|rank|match|assign|pair|link|name|say|tell|"
          + "state|give|list|fill|complete|write|type|enter|calculate|compute|count|find|determine|"
          + "decide|predict|trace|mark|tick|identify|classify|transform|apply|merge|draw|set|build|"
          + "work|rate|estimate|explain|compare",
      "not|cannot|\\p{L}+n't|never|no|none|nobody|nothing|without|except|neither|false|untrue|"
          + "incorrect|impossible",
      "that|which|who|when|if|because|while|until|although|but",
      "always|never"),
  FRENCH(
      "fr",
      "(?:toutes|tous|aucune?) (?:les|des|de ces)(?: \\p{L}+)? (?:ci-dessus|précédentes?|réponses)",
      "(?:lequel|laquelle|lesquels|lesquelles|parmi|quelles?|quels?)[^.?]{0,30}? "
          + "(?:suivante?s?|ci-dessous)",
      "\\p{L}+ez",
      "ne|n'\\p{L}+|sans|sauf|faux|fausses?|incorrecte?s?|impossibles?",
      "qui|que|quand|si|lorsque|parce|tant|bien|mais",
      "toujours|jamais");

  private final String language;
  private final Pattern allOfTheAbove;
  private final Pattern whichOfTheFollowing;
  private final Pattern task;
  private final Pattern negation;
  private final Pattern clause;
  private final Pattern absolute;

  Wording(
      String language,
      String allOfTheAbove,
      String whichOfTheFollowing,
      String task,
      String negation,
      String clause,
      String absolute) {
    this.language = language;
    this.allOfTheAbove = words(allOfTheAbove);
    this.whichOfTheFollowing = words(whichOfTheFollowing);
    this.task =
        Pattern.compile("(?:^|[.!:;,…] (?:and |then |et |puis )?)(?:" + task + ")(?!\\p{L})");
    this.negation = words(negation);
    this.clause = Pattern.compile("[,;:]|" + words(clause));
    this.absolute = words(absolute);
  }

  private static Pattern words(String words) {
    return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /** The wording of a language, known by its BCP 47 tag. */
  static Optional<Wording> of(String tag) {
    String primary = tag.toLowerCase(Locale.ROOT).replaceAll("-.*", "");
    return Arrays.stream(values()).filter(w -> w.language.equals(primary)).findFirst();
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Whether an option speaks of the other options instead of the matter. */
  boolean pointsAtOptions(String option) {
    return allOfTheAbove.matcher(small(option)).find();
  }

  /** Whether a stem can only be answered by reading the options. */
  boolean asksForOption(String stem) {
    return whichOfTheFollowing.matcher(small(stem)).find();
  }

  /** Whether a stem asks, or tells the learner to do something. */
  boolean asks(String stem) {
    return stem.contains("?") || task.matcher(small(stem)).find();
  }

  /** Whether a clause of a sentence negates twice. */
  boolean negatesTwice(String sentence) {
    return clause
        .splitAsStream(small(sentence))
        .anyMatch(part -> negation.matcher(part).results().count() >= 2);
  }

  /** Whether an option has a word that is seldom true and gives it away. */
  boolean isAbsolute(String option) {
    return absolute.matcher(small(option)).find();
  }
}
