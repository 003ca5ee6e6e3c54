package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  @ParameterizedTest
  @ValueSource(strings = {"two-leaders", "7days", "-x", "a b", "a.b", "ŝtato", "\uD83D\uDE00", ""})
  void everyIdIsMadeOfTheLettersThatLmssTake(String courseId) {
    assertThat(all(courseId)).allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9_-]*"));
  }

  @Test
  void theFiveIdentifiersOfAManifestDiffer() {
    assertThat(all("x").distinct()).hasSize(5);
  }

  @Test
  void idsThatDifferInOneUnusualCharacterStayDifferent() {
    assertThat(all("a.b")).doesNotContainAnyElementsOf(all("a,b").toList());
  }

  private static Stream<String> all(String courseId) {
    Identifiers ids = new Identifiers(courseId);
    return Stream.of(ids.manifest(), ids.organization(), ids.item(), ids.sco(), ids.shared());
  }
}
