package org.scormc.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a comparison says of each kind of edit. */
class ComparisonTest {
  private static final String CLOCKS = "01-clocks/lesson.md";
  private static final String QUIZ = "01-clocks/quiz.yaml";
  private static final String FINAL = "assessment.yaml";

  @TempDir private Path folder;
  private EditedCourse before;
  private EditedCourse after;

  @BeforeEach
  void copyTheCourse() {
    before = new EditedCourse(folder.resolve("before"));
    after = new EditedCourse(folder.resolve("after"));
    after.replace("course.yaml", "1.0.0", "1.1.0");
  }

  @Test
  void aNewVersionAloneIsIdentical() {
    Comparison comparison = compare();
    assertThat(comparison.kind()).isEmpty();
    assertThat(comparison.warnings()).isEmpty();
    assertThat(ComparisonFormat.TEXT.write(comparison))
        .isEqualTo("identical: upgraded 1.0.0 -> 1.1.0: nothing is different\n");
  }

  @Test
  void linesBrokenElsewhereAreIdentical() {
    after.replace(CLOCKS, "Two clocks differ by their", "Two clocks\ndiffer by\ntheir");
    assertThat(compare().kind()).isEmpty();
  }

  @Test
  void aTypoInASectionIsTextOnly() {
    after.replace(CLOCKS, "The skew grows", "Skew grows");
    says(UpgradeKind.TEXT_ONLY, "lesson `clocks`: other words: section `drift`");
  }

  @Test
  void everyTextThatIsOnlyReadIsTextOnly() {
    after.replace(CLOCKS, "title: Clocks", "title: All clocks");
    after.replace(QUIZ, "The slow one falls behind.", "It falls behind.");
    after.replace(FINAL, "intro: Four", "intro: 4");
    after.replace("glossary.md", "How much", "By how much");
    after.replace("course.yaml", "Tell the time.", "Tell time.");
    after.replace(FINAL, "That is the word.", "So it is called.");
    says(
        UpgradeKind.TEXT_ONLY,
        "lesson `clocks`: another title",
        "lesson `clocks`: other words: question `which-is-late`",
        "final: another title or introduction",
        "final: other words: question `writes-1`",
        "course: other words: objective `time`",
        "glossary: other words: `skew`");
  }

  @Test
  void otherFilesAreTextOnly() {
    PackedCourse old = before.packed("web");
    PackedCourse now = after.packed("web");
    Comparison comparison =
        Comparison.of(old, new PackedCourse(now.outline(), now.records(), "other"));
    assertThat(lines(comparison)).containsExactly("course: other pages, look or scripts");
    assertThat(comparison.kind()).contains(UpgradeKind.TEXT_ONLY);
  }

  @Test
  void aNewSectionWithAQuestionIsCompatible() {
    after.append(CLOCKS, "\n## More {#more}\n\n::: question again\n:::\n");
    after.append(
        QUIZ,
        "  - { id: again, type: true-false, objective: time, stem: A fast clock is late.,"
            + " answer: false, explanation: It is ahead., feedback: { true: No., false: Yes. } }\n");
    says(UpgradeKind.COMPATIBLE, "lesson `clocks`: new: section `more`, question `again`");
  }

  @Test
  void aNewLessonIsCompatible() {
    after.file(
        "03-more/lesson.md",
        "---\nid: more\ntitle: More\nminutes: 1\nobjectives: [time]\n---\n\n## Far {#far}\n\nText.\n");
    says(UpgradeKind.COMPATIBLE, "course: new: lesson `more`");
  }

  @Test
  void aMovedLessonAndAMovedQuestionAreCompatible() {
    after.rename("02-writes", "00-writes");
    after.cut(CLOCKS, "::: question how-sure", "");
    after.replace(
        CLOCKS, "\n## Drift {#drift}", "\n::: question how-sure\n:::\n\n## Drift {#drift}");
    says(
        UpgradeKind.COMPATIBLE,
        "course: lessons in another order",
        "lesson `clocks`: other words: section `skew`, section `drift`",
        "lesson `clocks`: in another section: question `how-sure`");
  }

  @Test
  void aQuestionOfAnotherLessonIsCompatibleUnlessEachLessonHasItsOwnRecord() {
    after.cut("02-writes/lesson.md", "::: question steps", "");
    after.append(CLOCKS, "\n::: question steps\n:::\n");
    after.append(QUIZ, before.text("02-writes/quiz.yaml").replace("questions:\n", ""));
    after.delete("02-writes/quiz.yaml");
    says(
        UpgradeKind.COMPATIBLE,
        "lesson `clocks`: other words: section `drift`",
        "lesson `writes`: other words: section `order`",
        "lesson `clocks`: moved here from lesson `writes`: question `steps`");
    Comparison many =
        Comparison.of(before.packed("scorm2004-4-multi"), after.packed("scorm2004-4-multi"));
    assertThat(many.kind()).contains(UpgradeKind.BREAKING);
  }

  @Test
  void aNewOptionIsCompatible() {
    after.replace(
        QUIZ,
        "      - { id: both",
        "      - { id: neither, text: Neither of them, feedback: One is. }\n      - { id: both");
    says(
        UpgradeKind.COMPATIBLE,
        "lesson `clocks`: new answers: question `which-is-late` (`neither`)",
        "lesson `clocks`: other words: question `which-is-late`");
  }

  @Test
  void aQuestionThatIsGoneIsBreaking() {
    after.cut(CLOCKS, "::: question which-is-late", "::: question how-sure");
    after.cut(QUIZ, "  - id: which-is-late", "  - id: how-sure");
    says(
        UpgradeKind.BREAKING,
        "lesson `clocks`: other words: section `drift`",
        "lesson `clocks`: gone: question `which-is-late`");
  }

  @Test
  void aRenamedOptionIsBreaking() {
    after.replace(QUIZ, "id: fast", "id: quick");
    says(
        UpgradeKind.BREAKING,
        "lesson `clocks`: answers gone: question `which-is-late` (`fast`)",
        "lesson `clocks`: new answers: question `which-is-late` (`quick`)");
  }

  @Test
  void anotherKeyIsBreaking() {
    after.replace(QUIZ, "correct: true, feedback: It falls", "feedback: It falls");
    after.replace(QUIZ, "feedback: It runs", "correct: true, feedback: It runs");
    says(UpgradeKind.BREAKING, "lesson `clocks`: another key: question `which-is-late`");
  }

  @Test
  void anotherKeyOfEveryOtherTypeIsBreaking() {
    after.replace(FINAL, "accept: 50", "accept: 10");
    after.replace(
        FINAL, "answer: true, explanation: It runs", "answer: false, explanation: It runs");
    String items = "      - { id: commit, text: The leader commits }\n";
    after.replace("02-writes/quiz.yaml", items, "").append("02-writes/quiz.yaml", items);
    says(
        UpgradeKind.BREAKING,
        "lesson `writes`: another key: question `steps`",
        "lesson `writes`: other words: question `steps`",
        "final: another key: question `time-1`, question `time-3`");
  }

  @Test
  void anotherTypeIsBreaking() {
    after.cut(FINAL, "  - { id: time-1", "  - { id: time-2");
    after.replace(
        FINAL,
        "  - { id: time-2",
        "  - { id: time-1, type: numeric, objective: time, stem: How many seconds has a minute?,"
            + " accept: 60, feedback: Yes., explanation: Sixty., otherwise: No. }\n  - { id: time-2");
    says(
        UpgradeKind.BREAKING,
        "final: of type numeric, was true-false: question `time-1`",
        "final: other words: question `time-1`");
  }

  @Test
  void aRenamedLessonIsBreakingAndTheOldIdIsAdvised() {
    after.replace(CLOCKS, "id: clocks", "id: watches");
    Comparison comparison =
        says(
            UpgradeKind.BREAKING,
            "course: gone: lesson `clocks`",
            "course: new: lesson `watches`",
            "lesson `watches`: moved here from lesson `clocks`: question `which-is-late`,"
                + " question `how-sure`");
    assertThat(comparison.hints())
        .containsExactly(
            "the lesson `watches` has the text of `clocks`: give it back the id `clocks`, and"
                + " nothing of it is lost");
  }

  @Test
  void aRenamedSectionIsBreaking() {
    after.replace(CLOCKS, "{#skew}", "{#difference}");
    Comparison comparison =
        says(
            UpgradeKind.BREAKING,
            "lesson `clocks`: gone: section `skew`",
            "lesson `clocks`: new: section `difference`");
    assertThat(comparison.hints())
        .singleElement()
        .asString()
        .contains("give it back the id `skew`");
  }

  @Test
  void anotherMasteryScoreIsBreaking() {
    after.replace("course.yaml", "mastery-score: 0.8", "mastery-score: 0.9");
    says(UpgradeKind.BREAKING, "course: mastery score 0.9, was 0.8");
    after.replace("course.yaml", "mastery-score: 0.9", "mastery-score: 0.75");
    Comparison comparison = says(UpgradeKind.BREAKING, "course: mastery score 0.75, was 0.8");
    assertThat(comparison.changes()).extracting(Change::effect).containsExactly(Effect.EASIER);
  }

  @Test
  void fewerAttemptsAreBreakingAndMoreAreCompatible() {
    after.replace("course.yaml", "attempts: 3", "attempts: 2");
    says(
        UpgradeKind.BREAKING,
        "lesson `clocks`: attempts 2, was 3: question `which-is-late`",
        "lesson `writes`: attempts 2, was 3: question `steps`");
    after.replace("course.yaml", "attempts: 2", "attempts: 3");
    after.replace(FINAL, "attempts: 3", "attempts: 1");
    says(UpgradeKind.BREAKING, "final: attempts 1, was 3");
    after.replace(FINAL, "attempts: 1", "attempts: 4");
    says(UpgradeKind.COMPATIBLE, "final: attempts 4, was 3");
  }

  @Test
  void aGrowingPoolIsCompatibleAndAShrinkingOneBreaking() {
    before.append(
        FINAL,
        "  - { id: time-4, type: true-false, objective: time, stem: A late clock is slow.,"
            + " answer: true, explanation: It is., feedback: { true: Yes., false: It is. } }\n");
    says(UpgradeKind.BREAKING, "final: gone: question `time-4`");
    Comparison grown = Comparison.of(after.packed("web"), before.packed("web"));
    assertThat(lines(grown)).containsExactly("final: new: question `time-4`");
    assertThat(grown.kind()).contains(UpgradeKind.COMPATIBLE);
  }

  @Test
  void thePlanOfPapersMatters() {
    after.replace(FINAL, "objective: writes, count: 2", "objective: writes, count: 3");
    says(UpgradeKind.BREAKING, "final: questions of a paper 5, was 4");
    after.replace(FINAL, "objective: time, count: 2", "objective: time, count: 1");
    says(UpgradeKind.COMPATIBLE, "final: drawn by another plan");
  }

  @Test
  void theRulesOfTheFinalMatter() {
    after.replace(FINAL, "gate: open", "gate: lessons-done\nreview: never\nreport-failed: false");
    says(
        UpgradeKind.BREAKING,
        "final: gate lessons-done, was open",
        "final: review never, was after-each-attempt",
        "final: reports no failure before the last");
  }

  @Test
  void weightsOfAPoolAreBreakingAndOthersOnlyReported() {
    after.replace(FINAL, "id: time-1,", "id: time-1, weight: 2,");
    after.replace(QUIZ, "    type: single-choice\n", "    type: single-choice\n    weight: 3\n");
    says(
        UpgradeKind.BREAKING,
        "lesson `clocks`: weight 3, was 1: question `which-is-late`",
        "final: weight 2, was 1: question `time-1`");
    assertThat(compare().changes())
        .extracting(Change::effect)
        .containsExactly(Effect.REPORTS, Effect.WEIGHT);
  }

  @Test
  void aFinalThatComesOrGoesIsBreaking() {
    after.delete(FINAL);
    says(UpgradeKind.BREAKING, "final: gone");
    Comparison comparison = Comparison.of(after.packed("web"), before.packed("web"));
    assertThat(lines(comparison)).containsExactly("final: new");
    assertThat(comparison.kind()).contains(UpgradeKind.BREAKING);
  }

  @Test
  void aRenamedObjectiveIsBreaking() {
    for (String path : List.of("course.yaml", CLOCKS, QUIZ, FINAL)) {
      String key =
          path.equals(CLOCKS)
              ? "[time]"
              : path.equals("course.yaml") ? "id: time" : "objective: time";
      after.replaceAll(path, key, key.replace("time", "hours"));
    }
    Comparison comparison = compare();
    assertThat(lines(comparison))
        .contains("course: gone: objective `time`", "course: new: objective `hours`");
    assertThat(comparison.kind()).contains(UpgradeKind.BREAKING);
  }

  @Test
  void anotherLanguageIsBreaking() {
    after.replace("course.yaml", "language: en", "language: fr");
    says(UpgradeKind.BREAKING, "course: language fr, was en");
  }

  @Test
  void anotherTargetOrIdentifierIsBreakingForAnLms() {
    assertThat(lines(Comparison.of(before.packed("scorm12"), after.packed("scorm2004-4"))))
        .containsExactly("package: made for scorm2004-4, was for scorm12");
    PackedCourse now = after.packed("web");
    Comparison comparison =
        Comparison.of(
            before.packed("web"), new PackedCourse(now.outline(), List.of("item-x"), "files"));
    assertThat(lines(comparison))
        .containsExactly("package: item identifiers item-x, was item-upgraded");
    assertThat(ComparisonFormat.TEXT.write(comparison))
        .contains("they begin anew")
        .doesNotContain("Who has finished stays so");
  }

  @Test
  void aVersionThatIsNotRaisedIsWarnedOf() {
    after.replace(CLOCKS, "The skew grows", "Skew grows");
    after.replace("course.yaml", "1.1.0", "1.0.0");
    assertThat(compare().warnings()).singleElement().asString().contains("both packages say");
    after.replace("course.yaml", "1.0.0", "1.0.0-rc.1");
    assertThat(compare().warnings()).singleElement().asString().contains("older version");
  }

  @Test
  void versionsAreComparedNumberByNumber() {
    List<String> ordered = List.of("0.9", "1.0-rc.1", "1", "1.0.1", "1.2", "1.10", "2.0.0");
    VersionOrder order = new VersionOrder();
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < ordered.size(); j++) {
        assertThat(Integer.signum(order.compare(ordered.get(i), ordered.get(j))))
            .as("%s, %s", ordered.get(i), ordered.get(j))
            .isEqualTo(Integer.signum(Integer.compare(i, j)));
      }
    }
    assertThat(order.compare("1.0.0", "1")).isZero();
  }

  @Test
  void theReportForPeopleSaysWhatHappensToWhom() {
    after.replace(CLOCKS, "The skew grows", "Skew grows");
    after.replace("course.yaml", "mastery-score: 0.8", "mastery-score: 0.9");
    after.append(CLOCKS, "\n## More {#more}\n\nText.\n");
    assertThat(ComparisonFormat.TEXT.write(compare()))
        .isEqualTo(
            """
            breaking: upgraded 1.0.0 -> 1.1.0: something that learners have done, or go by, is gone or judged anew

            breaking
              course: mastery score 0.9, was 0.8

            compatible
              lesson `clocks`: new: section `more`

            text-only
              lesson `clocks`: other words: section `drift`

            what happens to learners
              Who has not begun takes the new package from the start.
              Who has begun keeps place, answers, attempts, drafts, hints, an open paper and the best score. What changes:
              - Who has not passed yet needs the new mastery score.
              - What is new is to be done: a lesson that was done is open again, and a final that waits for the lessons and is not begun waits for it too.
              - They read the new words from the next launch on.
              Who has finished stays so: completed, passed, with the score reached.
              - Who has passed stays passed.
              - The menu shows what is new as not done.
            """);
  }

  private Comparison compare() {
    return Comparison.of(before.packed("web"), after.packed("web"));
  }

  private Comparison says(UpgradeKind kind, String... lines) {
    Comparison comparison = compare();
    assertThat(lines(comparison)).containsExactly(lines);
    assertThat(comparison.kind()).contains(kind);
    return comparison;
  }

  private static List<String> lines(Comparison comparison) {
    return comparison.changes().stream().map(Change::line).toList();
  }
}
