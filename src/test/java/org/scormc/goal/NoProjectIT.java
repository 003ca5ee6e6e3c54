package org.scormc.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals where there is no pom.xml, by the Maven and the repository of the invoked projects. */
class NoProjectIT {
  private static final Pattern ADDRESS =
      Pattern.compile("preview at (http://127\\.0\\.0\\.1:\\d+/)");

  @TempDir private Path folder;

  @Test
  void aCourseIsMadeAndShownAndShownAnewUntilItIsStopped() throws Exception {
    Process init = maven("init", "-Dscormc.directory=.", "-Dscormc.id=sea-rescue");
    String said = new String(init.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(init.waitFor()).as(said).isZero();
    Path course = folder.resolve("course-source/course.yaml");
    assertThat(course).content().contains("id: sea-rescue\n");

    Process preview = maven("preview");
    try (BufferedReader lines = preview.inputReader()) {
      URI address = URI.create(first(lines, ADDRESS));
      assertThat(get(address).statusCode()).isEqualTo(200);
      assertThat(get(address).body()).contains("<html");
      Files.writeString(course, Files.readString(course).replace("id: sea-rescue", "id: Sea"));
      assertThat(first(lines, Pattern.compile("(course-source/course\\.yaml:\\d+:5: error: .*)")))
          .isNotEmpty();
      preview.toHandle().descendants().forEach(ProcessHandle::destroy);
      preview.destroy();
      assertThat(preview.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      preview.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
      preview.destroyForcibly();
    }
  }

  private Process maven(String goal, String... properties) throws IOException {
    String plugin = "org.scormc:scormc-maven-plugin:" + System.getProperty("scormc.version");
    Path target = Path.of("target").toAbsolutePath();
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-B",
                "-o",
                "-Dmaven.repo.local=" + target.resolve("local-repo"),
                // what the invoked projects have fetched will do, wherever it is from
                "-Daether.enhancedLocalRepository.trackingFilename=ignored",
                "-Daether.lrm.enhanced.trackingFilename=ignored",
                plugin + ":" + goal));
    words.addAll(List.of(properties));
    return new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
  }

  private static String first(BufferedReader lines, Pattern wanted) throws IOException {
    List<String> read = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      read.add(line);
      Matcher matcher = wanted.matcher(line);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    throw new AssertionError("nothing like " + wanted + " in " + read);
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
