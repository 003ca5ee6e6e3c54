package org.scormc.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JupiterTest {
  private static final int SESSIONS = 10_000;

  @Test
  void theThreeSitesThatDivergeAmongThemselvesAgreeThroughAServer() {
    for (List<Integer> arrival : ORDERS) {
      JupiterSession session = new JupiterSession(Transformation.BY_SITE, "abc", 3);
      session.perform(1, new Insert(2, "x", 1));
      session.perform(2, new Delete(1));
      session.perform(3, new Insert(1, "y", 3));
      arrival.forEach(session::reachServer);
      session.deliverAll();
      assertThat(session.texts()).containsOnly(session.serverText()).hasSize(3);
    }
  }

  @Test
  void everyTripleOfOperationsAgreesThroughAServerInEveryOrderOfArrival() {
    int sessions = 0;
    for (TextOperation one : SmallOperations.on("abc", 1, "x")) {
      for (TextOperation two : SmallOperations.on("abc", 2, "y")) {
        for (TextOperation three : SmallOperations.on("abc", 3, "z")) {
          for (List<Integer> arrival : ORDERS) {
            JupiterSession session = new JupiterSession(Transformation.BY_SITE, "abc", 3);
            session.perform(1, one);
            session.perform(2, two);
            session.perform(3, three);
            arrival.forEach(session::reachServer);
            session.deliverAll();
            assertThat(session.texts()).containsOnly(session.serverText());
            sessions++;
          }
        }
      }
    }
    assertThat(sessions).isEqualTo(343 * 6);
  }

  private static final List<List<Integer>> ORDERS =
      List.of(
          List.of(1, 2, 3),
          List.of(1, 3, 2),
          List.of(2, 1, 3),
          List.of(2, 3, 1),
          List.of(3, 1, 2),
          List.of(3, 2, 1));

  @Test
  void randomSessionsOfSeveralClientsEndWithOneText() {
    for (long seed = 1; seed <= SESSIONS; seed++) {
      JupiterSession session = JupiterSession.random(Transformation.BY_SITE, seed);
      assertThat(session.texts()).as("seed %d", seed).containsOnly(session.serverText());
    }
  }

  @Test
  void randomSessionsLoseNoCharacterAndDeleteWhatWasMeant() {
    for (long seed = 1; seed <= SESSIONS; seed++) {
      JupiterSession session = JupiterSession.random(Transformation.BY_SITE, seed);
      assertThat(session.keptIntentions()).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void randomSessionsReallyHaveManyOperationsUnderWay() {
    int waiting = 0;
    for (long seed = 1; seed <= 100; seed++) {
      waiting += JupiterSession.random(Transformation.BY_SITE, seed).mostWaiting();
    }
    assertThat(waiting).isGreaterThan(100 * 3);
  }

  @Test
  void randomSessionsFindOutAMissingTieBreak() {
    Transformation stayPut =
        (operation, applied) ->
            operation instanceof Insert one
                    && applied instanceof Insert two
                    && one.position() == two.position()
                ? operation
                : Transformation.BY_SITE.transform(operation, applied);
    assertThat(failing(stayPut)).isPositive();
  }

  @Test
  void randomSessionsFindOutACharacterDeletedTwice() {
    Transformation twice =
        (operation, applied) ->
            operation.equals(applied) && operation instanceof Delete
                ? operation
                : Transformation.BY_SITE.transform(operation, applied);
    assertThat(failing(twice)).isPositive();
  }

  /**
   * How many of the first 200 sessions fail: with different texts or an operation that does not
   * fit.
   */
  private static int failing(Transformation transformation) {
    int failing = 0;
    for (long seed = 1; seed <= 200; seed++) {
      try {
        JupiterSession session = JupiterSession.random(transformation, seed);
        boolean oneText = session.texts().stream().distinct().count() == 1;
        failing += oneText && session.keptIntentions() ? 0 : 1;
      } catch (IllegalArgumentException outside) {
        failing++;
      }
    }
    return failing;
  }

  @Test
  void aClientSeesItsOwnOperationAtOnce() {
    JupiterClient client = JupiterClient.joining(Transformation.BY_SITE, "abc");
    assertThat(client.perform(new Delete(0)).client().text()).isEqualTo("bc");
  }

  @Test
  void whatTheServerHasAcknowledgedIsNoLongerTransformedAgainst() {
    JupiterClient client = JupiterClient.joining(Transformation.BY_SITE, "abc");
    JupiterClient.Performed performed = client.perform(new Insert(0, "x", 1));
    Message acknowledging = new Message(new Insert(4, "y", 2), 0, 1);
    JupiterClient after = performed.client().receive(acknowledging);
    assertThat(after.text()).isEqualTo("xabcy");
    assertThat(after.link().pending()).isEmpty();
  }

  @Test
  void aMessageThatOvertakesAnotherIsRefused() {
    JupiterClient client = JupiterClient.joining(Transformation.BY_SITE, "abc");
    assertThatThrownBy(() -> client.receive(new Message(new Delete(0), 1, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 was expected");
  }
}
