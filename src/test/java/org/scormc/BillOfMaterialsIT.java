package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The bill of materials that the build makes names what was looked at, with licences we may use.
 */
class BillOfMaterialsIT {
  private static final Path BILL = Path.of("target/bom.json");
  private static final Set<String> LICENCES =
      Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MPL-2.0");

  /** Maven brings these, and of TeaVM only what is compiled into the engine is passed on. */
  private static final Set<String> NOT_PASSED_ON =
      Set.of(
          "maven-plugin-api",
          "maven-plugin-annotations",
          "maven-core",
          "maven-resolver-api",
          "javax.inject");

  private static final Map<String, Map<?, ?>> COMPONENTS = new TreeMap<>();
  private static final Map<String, List<?>> NEEDS = new TreeMap<>();
  private static String root;

  @BeforeAll
  static void read() throws IOException {
    // JSON is YAML too
    Map<?, ?> bill =
        (Map<?, ?>)
            new Load(LoadSettings.builder().setCodePointLimit(50_000_000).build())
                .loadFromString(Files.readString(BILL));
    Map<?, ?> metadata = (Map<?, ?>) bill.get("metadata");
    root = text((Map<?, ?>) metadata.get("component"), "bom-ref");
    for (Object component : (List<?>) bill.get("components")) {
      Map<?, ?> found = (Map<?, ?>) component;
      COMPONENTS.put(text(found, "bom-ref"), found);
    }
    for (Object dependency : (List<?>) bill.get("dependencies")) {
      Map<?, ?> found = (Map<?, ?>) dependency;
      Object needs = found.get("dependsOn");
      NEEDS.put(text(found, "ref"), needs instanceof List<?> list ? list : List.of());
    }
  }

  @Test
  void itIsTheSameEachTime() throws IOException {
    assertThat(Files.readString(BILL)).doesNotContain("\"timestamp\"").contains("cdx:reproducible");
  }

  @Test
  void eachComponentIsTheOneThatWasLookedAt() throws IOException {
    List<String> lock = Files.readAllLines(Path.of("src/build/libraries.sha256"));
    assertThat(COMPONENTS.values())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            component ->
                assertThat(lock)
                    .contains(
                        sha256(component)
                            + "  "
                            + text(component, "name")
                            + "-"
                            + text(component, "version")
                            + ".jar"));
  }

  @Test
  void whatIsPassedOnIsListedInTheJarWithItsLicence() throws IOException {
    StringBuilder list =
        new StringBuilder(
            "Libraries of others in scormc.jar, compiled into the engine of a course or turned into"
                + " grammars, and their licences.\n\n");
    for (String reference : passedOn()) {
      Map<?, ?> component = COMPONENTS.get(reference);
      String licence = licence(component);
      assertThat(licence).as("licence of %s", reference).isIn(LICENCES);
      list.append(text(component, "group")).append(':').append(text(component, "name"));
      list.append(' ').append(text(component, "version")).append(", ").append(licence).append('\n');
    }
    GoldenFile.assertEquals(
        Path.of("src/main/resources/META-INF/THIRD-PARTY.txt"), list.toString());
  }

  /** What the project needs, and all that these need. */
  private static Set<String> passedOn() {
    TreeSet<String> passedOn = new TreeSet<>();
    Deque<Object> open = new ArrayDeque<>(NEEDS.get(root));
    while (!open.isEmpty()) {
      String reference = String.valueOf(open.pop());
      Map<?, ?> component = COMPONENTS.get(reference);
      if (!NOT_PASSED_ON.contains(text(component, "name")) && passedOn.add(reference)) {
        if (!text(component, "group").equals("org.teavm")) {
          open.addAll(NEEDS.get(reference));
        }
      }
    }
    return passedOn;
  }

  private static String licence(Map<?, ?> component) {
    Map<?, ?> first = (Map<?, ?>) ((List<?>) component.get("licenses")).get(0);
    return first.get("license") instanceof Map<?, ?> licence ? text(licence, "id") : "none";
  }

  private static String sha256(Map<?, ?> component) {
    for (Object hash : (List<?>) component.get("hashes")) {
      Map<?, ?> found = (Map<?, ?>) hash;
      if ("SHA-256".equals(found.get("alg"))) {
        return text(found, "content");
      }
    }
    return "none";
  }

  private static String text(Map<?, ?> mapping, String key) {
    return String.valueOf(mapping.get(key));
  }
}
