package org.scormc.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.checker.Checker;
import org.scormc.datatype.SplitMix64;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;

/** Courses edited at random get the kind that follows from their plain data. */
class RandomUpgradeTest {
  private static final int ROUNDS = 100;

  @TempDir private Path folder;

  @Test
  void theKindIsWhatThePlainDataSay() throws IOException {
    Set<UpgradeKind> met = EnumSet.noneOf(UpgradeKind.class);
    int identical = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      SplitMix64 random = new SplitMix64(seed);
      RandomCourse before = RandomCourse.start();
      for (int edits = random.below(3); edits > 0; edits--) {
        before.edit(random);
      }
      RandomCourse after = before.copy();
      for (int edits = random.below(4); edits > 0; edits--) {
        after.edit(random);
      }
      Comparison comparison =
          Comparison.of(packed(before, "before-" + seed), packed(after, "after-" + seed));
      Optional<UpgradeKind> expected = expected(before, after);
      assertThat(comparison.kind())
          .as("seed %d: %s", seed, comparison.changes())
          .isEqualTo(expected);
      assertThat(comparison.changes().isEmpty())
          .as("seed %d", seed)
          .isEqualTo(comparison.before().equals(comparison.after()));
      expected.ifPresent(met::add);
      identical += expected.isEmpty() ? 1 : 0;
    }
    assertThat(met).containsExactlyInAnyOrder(UpgradeKind.values());
    assertThat(identical).isBetween(5, ROUNDS / 2);
  }

  private static Optional<UpgradeKind> expected(RandomCourse before, RandomCourse after) {
    if (!after.ids().containsAll(before.ids()) || differ(before.rules(), after.rules())) {
      return Optional.of(UpgradeKind.BREAKING);
    } else if (!before.ids().equals(after.ids()) || moved(before.places(), after.places())) {
      return Optional.of(UpgradeKind.COMPATIBLE);
    }
    return differ(before.words(), after.words())
        ? Optional.of(UpgradeKind.TEXT_ONLY)
        : Optional.empty();
  }

  private static boolean differ(Map<String, String> before, Map<String, String> after) {
    return before.entrySet().stream()
        .anyMatch(one -> !after.getOrDefault(one.getKey(), one.getValue()).equals(one.getValue()));
  }

  private static boolean moved(
      SortedMap<String, List<String>> before, SortedMap<String, List<String>> after) {
    for (Map.Entry<String, List<String>> one : before.entrySet()) {
      List<String> was = new ArrayList<>(one.getValue());
      List<String> is = new ArrayList<>(after.getOrDefault(one.getKey(), was));
      if (!one.getKey().startsWith("home")) {
        was.retainAll(is);
        is.retainAll(was);
      }
      if (!was.equals(is)) {
        return true;
      }
    }
    return false;
  }

  private PackedCourse packed(RandomCourse course, String name) throws IOException {
    Path source = folder.resolve(name);
    for (Map.Entry<String, String> file : course.files().entrySet()) {
      Path path = source.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    DiagnosticLog log = new DiagnosticLog();
    PackageOutline outline =
        CourseParser.parse(source, log)
            .flatMap(parsed -> Checker.check(parsed, log))
            .map(checked -> new OutlineMaker(checked).outline("web"))
            .orElseThrow(() -> new AssertionError(log.diagnostics().toString()));
    return new PackedCourse(OutlineReader.read(OutlineWriter.text(outline)), List.of(), "");
  }
}
