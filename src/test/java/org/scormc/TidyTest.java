package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form of the code, as far as a machine can judge it. */
class TidyTest {
  private static final int MAX_JAVA_LINES = 400;
  private static final int MEDIAN_JAVA_LINES = 90;
  private static final int MAX_SCRIPT_LINES = 200;
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public (?:abstract |final |sealed )*(?:class|record|interface|enum) ",
          Pattern.MULTILINE);
  private static final Pattern DOCUMENTED_PUBLIC_TYPE =
      Pattern.compile(
          "\\*/\\n(?:@\\w+(?:\\([^)]*\\))?[^\\n]*\\n|[ ]{4}[^\\n]*\\n|\\)\\n)*"
              + "public (?:abstract |final |sealed )*(?:class|record|interface|enum) ");

  @Test
  void javaFilesAreSmall() throws IOException {
    List<Path> files = files("src/main/java", ".java");
    assertThat(files)
        .allSatisfy(
            file -> assertThat(lines(file)).as("%s", file).isLessThanOrEqualTo(MAX_JAVA_LINES));
    List<Integer> sizes = files.stream().map(TidyTest::lines).sorted().toList();
    assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(MEDIAN_JAVA_LINES);
  }

  @Test
  void scriptsAreSmallPlainModules() throws IOException {
    assertThat(files("src/main/js", ".mjs")).isEmpty();
    assertThat(files("src/main/js", ".js"))
        .allSatisfy(
            file -> assertThat(lines(file)).as("%s", file).isLessThanOrEqualTo(MAX_SCRIPT_LINES));
  }

  @Test
  void everyPackageSaysWhatItOwns() throws IOException {
    List<Path> folders =
        files("src/main/java", ".java").stream().map(Path::getParent).distinct().toList();
    assertThat(folders)
        .allSatisfy(
            folder -> assertThat(folder.resolve("package-info.java")).content().startsWith("/**"));
  }

  @Test
  void everyPublicTypeIsDocumented() throws IOException {
    assertThat(files("src/main/java", ".java"))
        .filteredOn(file -> PUBLIC_TYPE.matcher(read(file)).find())
        .allSatisfy(
            file ->
                assertThat(DOCUMENTED_PUBLIC_TYPE.matcher(read(file)).find())
                    .as("Javadoc of %s", file)
                    .isTrue());
  }

  @Test
  void nothingIsLeftToDo() throws IOException {
    Pattern leftover = Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b");
    for (String folder : List.of("src/main/java", "src/main/js", "scorm-templates")) {
      assertThat(files(folder, ""))
          .allSatisfy(
              file ->
                  assertThat(leftover.matcher(read(file)).find())
                      .as("leftover in %s", file)
                      .isFalse());
    }
  }

  private static List<Path> files(String folder, String extension) throws IOException {
    if (!Files.exists(Path.of(folder))) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(Path.of(folder))) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(extension))
          .sorted()
          .toList();
    }
  }

  private static int lines(Path file) {
    return (int) read(file).lines().count();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
