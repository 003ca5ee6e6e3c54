package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** {@code scormc preview} as it is typed. */
class PreviewCommandTest {
  private static final String COURSE = "src/test/resources/question-course";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void itSaysWhereTheCourseIsAndServesItUntilItIsStopped() throws Exception {
    CompletableFuture<Integer> status = new CompletableFuture<>();
    Thread command = new Thread(() -> status.complete(run("preview", COURSE)));
    command.start();
    while (!out.toString().contains("\n")) {
      assertThat(command.isAlive()).as("%s", err).isTrue();
      Thread.sleep(20);
    }
    String address = out.toString().strip();
    assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/");
    String page = address + "course/scorm12/index.html";
    while (get(page) == 404) {
      Thread.sleep(20);
    }
    assertThat(get(page)).isEqualTo(200);
    assertThat(get(address + "course/scorm2004-4/js/course.js")).isEqualTo(200);
    assertThat(get(address)).isEqualTo(200);
    command.interrupt();
    assertThat(status.get(60, TimeUnit.SECONDS)).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aPortThatIsTakenOrNoneAtAllIsMisuse() throws IOException {
    byte[] loopback = {127, 0, 0, 1};
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(loopback))) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(run("preview", COURSE, "--port", port)).isEqualTo(Main.MISUSE);
    }
    assertThat(run("preview", COURSE, "--port", "65536")).isEqualTo(Main.MISUSE);
    assertThat(err.toString()).contains("0 to 65535");
    assertThat(run("preview", "no-such-folder")).isEqualTo(Main.MISUSE);
    assertThat(err.toString()).contains("there is no folder `no-such-folder`");
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private static int get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
