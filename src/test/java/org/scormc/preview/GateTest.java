package org.scormc.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a browser on this machine, sent by its user or by our own pages, gets an answer. */
class GateTest {
  private static final List<String> HOST = List.of("127.0.0.1:8000");
  private static final List<String> NONE = List.of();

  private final Gate gate = new Gate(8000);

  @Test
  void ourOwnPagesAndWhatAUserTypesAreAnswered() {
    assertThat(refusal("GET", HOST, NONE, NONE)).isZero();
    assertThat(refusal("HEAD", HOST, NONE, List.of("none"))).isZero();
    assertThat(refusal("GET", HOST, List.of("http://127.0.0.1:8000"), List.of("same-origin")))
        .isZero();
    assertThat(refusal("GET", List.of("localhost:8000"), NONE, NONE)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:8000",
        "127.0.0.1",
        "127.0.0.1:8001",
        "127.0.0.1:8000.evil.example",
        "localhost.evil.example:8000",
        "LOCALHOST:8000",
        "[::1]:8000",
        "0.0.0.0:8000",
        ""
      })
  void aNameThatWasMadeToPointHereIsRefused(String host) {
    assertThat(refusal("GET", List.of(host), NONE, NONE)).isEqualTo(403);
  }

  @Test
  void aRequestNeedsOneHost() {
    assertThat(refusal("GET", NONE, NONE, NONE)).isEqualTo(403);
    assertThat(refusal("GET", List.of(HOST.get(0), HOST.get(0)), NONE, NONE)).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://127.0.0.1:8001",
        "https://127.0.0.1:8000",
        "http://localhost:8000",
        "null"
      })
  void anotherOriginIsRefused(String origin) {
    assertThat(refusal("GET", HOST, List.of(origin), NONE)).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "nonsense"})
  void anotherSiteIsRefused(String site) {
    assertThat(refusal("GET", HOST, NONE, List.of(site))).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
  void nothingCanBeChanged(String method) {
    assertThat(refusal(method, HOST, NONE, NONE)).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example/", "//evil.example/"})
  void aTargetWithAnAuthorityIsNoneOfOurs(String target) {
    assertThat(gate.refusal("GET", URI.create(target), HOST, NONE, NONE)).isEqualTo(400);
  }

  private int refusal(String method, List<String> host, List<String> origin, List<String> site) {
    return gate.refusal(method, URI.create("/"), host, origin, site);
  }
}
