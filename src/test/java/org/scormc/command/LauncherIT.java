package org.scormc.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people start it. */
class LauncherIT {
  private static final Path JAR = Path.of("target/scormc.jar").toAbsolutePath();
  private static final String VERSION = System.getProperty("java.vm.version");
  private static final Path ARCHIVE = Path.of("target/scormc-" + VERSION + ".jsa").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /**
   * Tells on standard output what each class was loaded from, and so whether that is an archive.
   */
  private static final String TELL = "-Xlog:class+load";

  @TempDir private Path folder;

  /**
   * What came of a command.
   *
   * @param status its exit status
   * @param out its standard output
   * @param err its standard error
   */
  private record Ended(int status, String out, String err) {}

  @Test
  void theBuildLeavesAnArchiveOfTheJarsClasses() throws Exception {
    Ended ended =
        end(
            java(
                "-XX:SharedArchiveFile=" + ARCHIVE,
                "-XX:+UseSerialGC",
                "-Dscormc.launched.by=" + ProcessHandle.current().pid(),
                TELL,
                "-jar",
                JAR.toString(),
                "explain",
                "E214"));
    List<String> own =
        ended
            .out()
            .lines()
            .filter(line -> line.contains("] org.scormc.") || line.contains("] picocli."))
            .toList();
    assertThat(own).anyMatch(line -> line.contains("org.scormc.command.Main "));
    assertThat(own).anyMatch(line -> line.contains("picocli.CommandLine "));
    assertThat(own)
        .filteredOn(line -> !line.contains("shared objects file"))
        .allMatch(line -> line.contains("org.scormc.command.Launcher$"));
  }

  @Test
  void theJarHasNoLambdasOrRecordsThatAreMadeWhenItStarts() throws Exception {
    Path course = course();
    Ended ended =
        end(
            java(
                "-XX:SharedArchiveFile=" + ARCHIVE,
                TELL,
                "-jar",
                JAR.toString(),
                "build",
                course.toString(),
                "--output",
                folder.resolve("told").toString()));
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("org.scormc.command.BuildCommand ");
    // hidden classes are told with an address
    assertThat(ended.out()).doesNotContainPattern("org\\.scormc\\.[\\w.$]+\\$\\$Lambda\\$\\d+/0x");
  }

  @Test
  void theJarBuildsWhatItsClassesAsCompiledBuild() throws Exception {
    String course = course().toString();
    Path byJar = folder.resolve("by-jar");
    Path byClasses = folder.resolve("by-classes");
    assertThat(scormc(JAR, "build", course, "--output", byJar.toString()).status()).isZero();
    PrintWriter unheard = new PrintWriter(Writer.nullWriter());
    assertThat(Main.run(unheard, unheard, "build", course, "--output", byClasses.toString()))
        .isZero();
    assertSameFiles(byClasses, byJar);
  }

  @Test
  void statusAndStreamsOfTheLaunchedJvmAreThoseOfTheCommand() throws Exception {
    Ended misused = scormc(JAR, "build", "no such folder");
    assertThat(misused.status()).isEqualTo(2);
    assertThat(misused.out()).isEmpty();
    assertThat(misused.err()).startsWith("scormc: there is no folder `no such folder`");

    Ended explained = scormc(JAR, "explain", "E214");
    assertThat(explained.status()).isZero();
    assertThat(explained.out()).contains("E214");
    assertThat(explained.err()).isEmpty();
  }

  @Test
  void aJarWithoutAnArchiveBuildsTheSame() throws Exception {
    String source = course().toString();
    Path alone = Files.copy(JAR, folder.resolve("alone.jar"));

    Path quick = folder.resolve("quick");
    Path slow = folder.resolve("slow");
    assertThat(scormc(JAR, "build", source, "--output", quick.toString()).status()).isZero();
    assertThat(scormc(alone, "build", source, "--output", slow.toString()).status()).isZero();

    assertSameFiles(quick, slow);
  }

  @Test
  void anArchiveThatDoesNotFitIsLeftAsideInSilence() throws Exception {
    Path jar = Files.copy(JAR, folder.resolve("copied.jar"));
    Path archive = folder.resolve("copied-" + VERSION + ".jsa");
    Files.copy(ARCHIVE, archive);
    assertThat(scormc(jar, "explain", "E214")).isEqualTo(scormc(JAR, "explain", "E214"));
    Files.delete(archive);
    Files.writeString(archive, "no archive at all");
    assertThat(scormc(jar, "explain", "E214")).isEqualTo(scormc(JAR, "explain", "E214"));
  }

  @Test
  void anArchiveOfAnotherJvmStartsNoSecondOne() throws Exception {
    Path jar = Files.copy(JAR, folder.resolve("moved.jar"));
    Files.copy(ARCHIVE, folder.resolve("moved-17.0.0+0.jsa"));
    Process alone = preview(java("-jar", jar.toString()));
    assertThat(alone.children()).isEmpty();
    stop(alone);

    Files.copy(ARCHIVE, folder.resolve("moved-" + VERSION + ".jsa"));
    Process launching = preview(java("-jar", jar.toString()));
    assertThat(launching.children()).hasSize(1);
    stop(launching);
  }

  @Test
  void whoChoosesOptionsForTheJvmGetsThatJvm() throws Exception {
    Process chosen = preview(java("-Xmx300m", "-jar", JAR.toString()));
    assertThat(chosen.children()).isEmpty();
    stop(chosen);

    ProcessBuilder builder = java("-jar", JAR.toString());
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Xmx300m");
    Process byVariable = preview(builder);
    assertThat(byVariable.children()).isEmpty();
    stop(byVariable);
  }

  @Test
  void whoEndsTheLauncherEndsTheCommandToo() throws Exception {
    Process asked = preview(java("-jar", JAR.toString()));
    ProcessHandle launched = asked.children().findFirst().orElseThrow();
    stop(asked);
    assertThat(asked.exitValue()).isEqualTo(143);
    assertThat(launched.isAlive()).isFalse();

    Process killed = preview(java("-jar", JAR.toString()));
    ProcessHandle orphan = killed.children().findFirst().orElseThrow();
    killed.destroyForcibly();
    orphan.onExit().get(60, SECONDS);
    assertThat(orphan.isAlive()).isFalse();
  }

  private static Ended scormc(Path jar, String... arguments) throws Exception {
    ProcessBuilder builder = java("-jar", jar.toString());
    builder.command().addAll(List.of(arguments));
    return end(builder);
  }

  private static Ended end(ProcessBuilder builder) throws Exception {
    Path out = Files.createTempFile("scormc", ".out");
    Path err = Files.createTempFile("scormc", ".err");
    try {
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      assertThat(process.waitFor(120, SECONDS)).isTrue();
      return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** A JVM for which nobody has chosen options by a variable. */
  private static ProcessBuilder java(String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.endsWith("JAVA_OPTIONS"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder;
  }

  /** A preview of a new course that has told its address; it goes on until it is stopped. */
  private Process preview(ProcessBuilder java) throws Exception {
    Path course = folder.resolve("previewed");
    if (!Files.exists(course)) {
      assertThat(scormc(JAR, "init", course.toString()).status()).isZero();
    }
    java.command().addAll(List.of("preview", course.resolve("course-source").toString()));
    Process process = java.start();
    assertThat(process.inputReader(UTF_8).readLine()).startsWith("http://127.0.0.1:");
    return process;
  }

  private static void stop(Process process) throws Exception {
    process.destroy();
    assertThat(process.waitFor(60, SECONDS)).isTrue();
  }

  /** The source of a new course. */
  private Path course() throws Exception {
    Path course = folder.resolve("course");
    assertThat(scormc(JAR, "init", course.toString()).status()).isZero();
    return course.resolve("course-source");
  }

  private static void assertSameFiles(Path one, Path other) throws IOException {
    List<Path> built = files(one);
    assertThat(built).isNotEmpty();
    assertThat(files(other)).isEqualTo(built);
    for (Path file : built) {
      assertThat(other.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
