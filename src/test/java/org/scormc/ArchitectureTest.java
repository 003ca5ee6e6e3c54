package org.scormc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The floors of the house: imports go down only, and each library has its home. */
class ArchitectureTest {
  /** Packages by floor, the lowest first; those of one floor don't import each other. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("clock", "progress"),
          List.of("parallel"),
          List.of("source", "archive", "memory", "highlight"),
          List.of("conflict", "datatype", "transform", "diagnostic"),
          List.of("state"),
          List.of("simulation"),
          List.of("metric"),
          List.of("narration"),
          List.of("exploration"),
          List.of("json", "diagram"),
          List.of("exercise"),
          List.of("course"),
          List.of("parser", "checker", "sample"),
          List.of("renderer", "manifest"),
          List.of("conformance"),
          List.of("upgrade"),
          List.of(""),
          List.of("preview"),
          List.of("browser", "command", "goal"));

  /** What is compiled to JavaScript too, and so knows nothing of the rest. */
  private static final List<String> ENGINE =
      List.of(
          "clock",
          "conflict",
          "datatype",
          "transform",
          "state",
          "simulation",
          "metric",
          "narration",
          "exploration",
          "json",
          "diagram",
          "exercise",
          "browser");

  /** Where each outside library may be used; commonmark's nodes ride in the course's texts. */
  private static final Map<String, List<String>> HOMES =
      Map.ofEntries(
          Map.entry("org.snakeyaml", List.of("parser")),
          Map.entry(
              "org.commonmark", List.of("course", "parser", "checker", "renderer", "upgrade")),
          Map.entry("org.jsoup", List.of("checker", "conformance", "renderer")),
          Map.entry("org.apache.velocity", List.of("renderer")),
          Map.entry("jakarta.xml.bind", List.of("manifest")),
          Map.entry("org.apache.commons.compress", List.of("archive")),
          Map.entry("org.apache.commons.text", List.of("diagnostic")),
          Map.entry("com.fasterxml.jackson", List.of("diagnostic")),
          Map.entry("picocli", List.of("command")),
          Map.entry("org.teavm", List.of("browser")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.scormc");

  @Test
  void importsGoDownTheFloors() {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      for (String name : FLOORS.get(floor)) {
        String[] forbidden =
            FLOORS.subList(floor, FLOORS.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(name))
                .map(ArchitectureTest::fullName)
                .toArray(String[]::new);
        if (forbidden.length > 0) {
          noClasses()
              .that()
              .resideInAPackage(fullName(name))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(forbidden)
              .check(CLASSES);
        }
      }
    }
  }

  @Test
  void theEngineKnowsNothingOfTheRest() {
    String[] engine = ENGINE.stream().map(ArchitectureTest::fullName).toArray(String[]::new);
    String[] rest =
        FLOORS.stream()
            .flatMap(List::stream)
            .filter(name -> !ENGINE.contains(name))
            .map(ArchitectureTest::fullName)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(engine)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(rest)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasAFloor() {
    TreeSet<String> found = new TreeSet<>();
    CLASSES.stream().map(JavaClass::getPackageName).forEach(found::add);
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            FLOORS.stream().flatMap(List::stream).map(ArchitectureTest::fullName).toList());
  }

  @Test
  void noPackageImportsOneThatImportsItBack() {
    slices().matching("org.scormc.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eachLibraryHasItsHome() {
    HOMES.forEach(
        (library, homes) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    homes.stream().map(ArchitectureTest::fullName).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(CLASSES));
  }

  private static String fullName(String name) {
    return name.isEmpty() ? "org.scormc" : "org.scormc." + name;
  }
}
