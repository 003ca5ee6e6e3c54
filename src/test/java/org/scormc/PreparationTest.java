package org.scormc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.command.Main;

/** What a build makes ready, told by the classes that its JVM loads. */
class PreparationTest {
  private static final String BINDING = " org.glassfish.jaxb.runtime.v2.runtime.JAXBContextImpl ";
  private static final String SCHEMAS = ".xerces.internal.impl.xs.XMLSchemaLoader ";

  @TempDir private Path folder;

  @BeforeEach
  void makeACourse() {
    PrintWriter unheard = new PrintWriter(Writer.nullWriter());
    assertThat(Main.run(unheard, unheard, "init", folder.resolve("course").toString())).isZero();
  }

  @Test
  void aBuildForTheWebWritesNoManifestAndMakesNothingReadyForOne() throws Exception {
    assertThat(classes("--target", "web")).doesNotContain(BINDING, SCHEMAS);
    assertThat(classes("--target=web")).doesNotContain(BINDING, SCHEMAS);
  }

  @Test
  void aManifestOfScorm12IsNotBoundToTypes() throws Exception {
    assertThat(classes("--target", "web", "--target", "scorm12"))
        .contains(SCHEMAS)
        .doesNotContain(BINDING);
  }

  @Test
  void aBuildOfAllTargetsNeedsBoth() throws Exception {
    assertThat(classes()).contains(BINDING, SCHEMAS);
  }

  /** What the JVM tells of the classes that it loads for a build. */
  private String classes(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:class+load", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.scormc.command.Main", "build"));
    command.add(folder.resolve("course/course-source").toString());
    command.addAll(List.of("--output", folder.resolve("packages").toString()));
    command.addAll(List.of(options));
    Process build = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(build.getInputStream().readAllBytes(), UTF_8);
    assertThat(build.waitFor()).isZero();
    return told;
  }
}
