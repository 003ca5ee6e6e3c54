package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.archive.HostileZips;
import org.scormc.command.Main;
import org.scormc.course.Target;

/**
 * Each folder of {@code src/test/resources/diagnostic} with a {@code package} in it, or with the
 * name of one of {@link HostileZips} in {@code zip.txt}, has all that {@code scormc verify} says
 * about that package in {@code expected.txt}.
 */
class BrokenPackageTest {
  private static final Path FIXTURES = Path.of("src/test/resources/diagnostic");
  private static final Pattern CODE = Pattern.compile("\\[([EW][0-9]{3})\\]\n");

  @TempDir private Path temporary;

  static List<String> fixtures() throws IOException {
    List<String> names = new ArrayList<>(BrokenCourseTest.having("package"));
    names.addAll(BrokenCourseTest.having("zip.txt"));
    return names;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void aBrokenPackageGetsItsDiagnostics(String name) throws IOException {
    Path fixture = FIXTURES.resolve(name);
    StringWriter err = new StringWriter();
    int status = verify(packed(fixture), err);
    String said =
        err.toString().replace(temporary + "/", "").replace(fixture + "/package", "package");
    GoldenFile.assertEquals(fixture.resolve("expected.txt"), said);
    assertThat(status).isEqualTo(1);
    assertThat(said).contains("[" + name.substring(0, 4) + "]");
  }

  @Test
  void packagesOfOursHaveNothingWrongButForMoodleWithSeveralScos() throws IOException {
    Path dist = temporary.resolve("dist");
    List<String> arguments =
        new ArrayList<>(
            List.of("build", "src/test/resources/final-course", "--output", dist.toString()));
    for (Target target : Target.values()) {
      arguments.add("--target");
      arguments.add(target.id());
    }
    PrintWriter out = new PrintWriter(new StringWriter());
    assertThat(Main.run(out, new PrintWriter(new StringWriter()), arguments.toArray(String[]::new)))
        .isZero();
    List<Path> zips;
    try (Stream<Path> files = Files.list(dist)) {
      zips = files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
    }
    assertThat(zips).hasSize(4);
    for (Path zip : zips) {
      StringWriter err = new StringWriter();
      assertThat(verify(zip, err)).isZero();
      boolean several = zip.toString().endsWith("-multi.zip");
      assertThat(CODE.matcher(err.toString()).results())
          .extracting(match -> match.group(1))
          .as("what is said of %s", zip.getFileName())
          .isEqualTo(several ? List.of("W689", "W688", "W691") : List.of());
    }
  }

  @Test
  void aPackageThatIsNotThereIsAMisuse() {
    StringWriter err = new StringWriter();
    assertThat(verify(temporary.resolve("none.zip"), err)).isEqualTo(2);
    assertThat(err.toString()).contains("none.zip").doesNotContain("bug");
  }

  @Test
  void anLmsThatIsNotKnownIsAMisuse() {
    StringWriter err = new StringWriter();
    int status =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            "verify",
            "--lms",
            "docebo,moodel",
            "package.zip");
    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).contains("'--lms': moodel (did you mean `moodle`?)");
  }

  private Path packed(Path fixture) throws IOException {
    Path folder = fixture.resolve("package");
    if (Files.exists(folder)) {
      return folder;
    }
    String name = Files.readString(fixture.resolve("zip.txt"), StandardCharsets.UTF_8).strip();
    return Files.write(temporary.resolve("package.zip"), HostileZips.named(name));
  }

  private static int verify(Path packed, StringWriter err) {
    return Main.run(
        new PrintWriter(new StringWriter()), new PrintWriter(err), "verify", packed.toString());
  }
}
