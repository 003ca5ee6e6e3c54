package org.scormc.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PeerSessionTest {
  private static final PeerSession X_OF_SITE_1 =
      new PeerSession(
          Transformation.BY_SITE,
          "abc",
          List.of(new Insert(2, "x", 1), new Delete(1), new Insert(1, "y", 3)));

  private static final PeerSession X_OF_SITE_3 =
      new PeerSession(
          Transformation.BY_SITE,
          "abc",
          List.of(new Insert(1, "y", 1), new Delete(1), new Insert(2, "x", 3)));

  @Test
  void theTextDependsOnTheOrderOfIntegration() {
    assertThat(X_OF_SITE_1.texts())
        .containsExactly(
            Map.entry(List.of(1, 2, 3), Optional.of("ayxc")),
            Map.entry(List.of(1, 3, 2), Optional.of("ayxc")),
            Map.entry(List.of(2, 1, 3), Optional.of("axyc")),
            Map.entry(List.of(2, 3, 1), Optional.of("axyc")),
            Map.entry(List.of(3, 1, 2), Optional.of("ayxc")),
            Map.entry(List.of(3, 2, 1), Optional.of("ayxc")));
  }

  @Test
  void afterTheDeletionTheTwoInsertionsTieAndTheSmallerSiteWins() {
    List<PeerSession.Step> steps = X_OF_SITE_1.steps(List.of(2, 1, 3));
    assertThat(steps.stream().map(step -> step.performed().toString()))
        .containsExactly("Del(1)", "Ins(1,x)", "Ins(2,y)");
    assertThat(steps.stream().map(step -> step.textAfter().orElseThrow()))
        .containsExactly("ac", "axc", "axyc");
  }

  @Test
  void noneOfTheEightDeliveryChoicesConverges() {
    assertThat(X_OF_SITE_1.outcomes()).hasSize(8).noneMatch(PeerSession.Outcome::converged);
  }

  @Test
  void withTheSitesRenumberedEveryOrderGivesOneText() {
    assertThat(X_OF_SITE_3.texts().values()).hasSize(6).containsOnly(Optional.of("ayxc"));
    assertThat(X_OF_SITE_3.outcomes()).hasSize(8).allMatch(PeerSession.Outcome::converged);
  }

  @Test
  void sitesWhoseOperationsDoNotFitHaveNotConverged() {
    PeerSession untransformed =
        new PeerSession(Transformation.NONE, "a", List.of(new Delete(0), new Delete(0)));
    assertThat(untransformed.outcomes()).noneMatch(PeerSession.Outcome::converged);
  }

  @Test
  void anEmptyTextIsNotTakenForAnOperationThatDoesNotFit() {
    PeerSession session =
        new PeerSession(Transformation.NONE, "ab", List.of(new Delete(0), new Delete(1)));
    assertThat(session.texts().values()).containsExactly(Optional.empty(), Optional.of(""));
    assertThat(session.differentTexts()).isEqualTo(2);
  }

  @Test
  void renumberingIsNoCureBecauseNineOfAllTriplesStillDiverge() {
    Verdict<PeerSession> verdict = new PropertyTwo(Transformation.BY_SITE).checkTexts("abc");
    assertThat(verdict.cases()).isEqualTo(343);
    assertThat(verdict.counterexamples().stream().map(session -> session.operations().toString()))
        .containsExactly(
            "[Ins(1,x), Ins(0,y), Del(0)]",
            "[Ins(1,x), Del(0), Ins(0,z)]",
            "[Ins(2,x), Ins(1,y), Del(1)]",
            "[Ins(2,x), Del(1), Ins(1,z)]",
            "[Ins(3,x), Ins(2,y), Del(2)]",
            "[Ins(3,x), Del(2), Ins(2,z)]",
            "[Del(0), Ins(1,y), Ins(0,z)]",
            "[Del(1), Ins(2,y), Ins(1,z)]",
            "[Del(2), Ins(3,y), Ins(2,z)]");
  }

  @Test
  void aTripleThatDivergesDoesSoForEveryDeliveryChoice() {
    assertThat(new PropertyTwo(Transformation.BY_SITE).checkTexts("abc").counterexamples())
        .allSatisfy(
            session ->
                assertThat(session.outcomes())
                    .hasSize(8)
                    .noneMatch(PeerSession.Outcome::converged));
  }

  @Test
  void theTriplesThatDivergeAreThoseThatBreakTheSecondProperty() {
    PropertyTwo property = new PropertyTwo(Transformation.BY_SITE);
    Verdict<PropertyTwo.Face> verdict = property.check("abc");
    assertThat(verdict.cases()).isEqualTo(343);
    assertThat(verdict.counterexamples().stream().map(PeerSessionTest::operations))
        .containsExactlyElementsOf(
            property.checkTexts("abc").counterexamples().stream()
                .map(session -> new TreeSet<>(strings(session.operations())))
                .toList());
  }

  private static SortedSet<String> operations(PropertyTwo.Face face) {
    return new TreeSet<>(strings(List.of(face.moved(), face.first(), face.second())));
  }

  private static List<String> strings(List<TextOperation> operations) {
    return operations.stream().map(TextOperation::toString).toList();
  }

  @Test
  void threeTriplesDivergeForEachCharacterThatCanBeDeleted() {
    PropertyTwo property = new PropertyTwo(Transformation.BY_SITE);
    assertThat(property.checkTexts("ab").counterexamples()).hasSize(6);
    assertThat(property.checkTexts("abcd").counterexamples()).hasSize(12);
  }
}
