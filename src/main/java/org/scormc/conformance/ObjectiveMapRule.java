package org.scormc.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/**
 * An objective reads a value from one global objective only, and a global objective gets a value
 * from one objective of an activity only.
 */
final class ObjectiveMapRule implements Rule {
  private static final List<String> VALUES =
      List.of(
          "SatisfiedStatus",
          "NormalizedMeasure",
          "RawScore",
          "MinScore",
          "MaxScore",
          "CompletionStatus",
          "ProgressMeasure");

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    content
        .manifest()
        .element()
        .all()
        .filter(element -> element.name().equals("objectives"))
        .forEach(objectives -> check(objectives, log));
  }

  private static void check(ReadElement objectives, DiagnosticLog log) {
    for (String value : VALUES) {
      for (ReadElement objective : objectives.children()) {
        maps(objective)
            .filter(map -> reads(map, value))
            .skip(1)
            .forEach(map -> log.add(Code.SEVERAL_READS, map.span(), "read" + value));
      }
      Set<String> written = new HashSet<>();
      objectives.children().stream()
          .flatMap(ObjectiveMapRule::maps)
          .filter(map -> map.says("write" + value, false))
          .filter(map -> !written.add(target(map)))
          .forEach(map -> log.add(Code.SEVERAL_WRITES, map.span(), "write" + value, target(map)));
    }
  }

  private static Stream<ReadElement> maps(ReadElement objective) {
    return objective.children("mapInfo").stream();
  }

  /** A map reads unless it says that it does not; the kind of map decides what it can read. */
  private static boolean reads(ReadElement map, String value) {
    boolean simple = VALUES.indexOf(value) < 2;
    boolean ofSimpleSequencing = map.namespace().equals(Namespaces.SIMPLE_SEQUENCING);
    return simple == ofSimpleSequencing && map.says("read" + value, true);
  }

  private static String target(ReadElement map) {
    return ObjectiveName.of(map.attribute("targetObjectiveID").orElse(""));
  }
}
