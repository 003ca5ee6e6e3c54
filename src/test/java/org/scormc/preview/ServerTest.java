package org.scormc.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.CoursePages;
import org.scormc.archive.ContentPackage;
import org.scormc.course.Target;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.source.SourceFile;

/** What goes over the wire, byte for byte. */
class ServerTest {
  private static final SortedMap<Target, ContentPackage> PACKAGES = packages("course", "words");

  private Server server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server = new Server(0, "course-source/");
    port = server.address().getPort();
    server.show(server.site().after(new CoursePages(List.of(), "c", PACKAGES)));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void thePageIsServedWithAPolicyAndIsNeverKept() throws IOException {
    String answer = get("/");
    assertThat(answer).startsWith("HTTP/1.1 200 ").contains("<iframe");
    assertThat(answer.toLowerCase(java.util.Locale.ROOT))
        .contains("content-security-policy: default-src 'none'; script-src 'self'")
        .contains("frame-ancestors 'none'")
        .contains("cache-control: no-store")
        .contains("x-content-type-options: nosniff")
        .contains("cross-origin-resource-policy: same-origin");
  }

  @Test
  void aPageThatIsOpenIsToldWhetherMoreThanTextsHasChanged() {
    Site site = server.site();
    Site words = site.after(new CoursePages(List.of(), "c", packages("course", "other words")));
    Site broken = words.after(new CoursePages(List.of(), "", new TreeMap<>()));
    Site shell = broken.after(new CoursePages(List.of(), "c", packages("other", "other words")));
    assertThat(List.of(site.good(), words.good(), broken.good(), shell.good()))
        .containsExactly(1L, 2L, 2L, 4L);
    assertThat(List.of(site.page(), words.page(), broken.page(), shell.page()))
        .containsExactly(1L, 1L, 1L, 4L);
    assertThat(words.after(new CoursePages(List.of(), "d", words.packages())).page()).isEqualTo(3L);
    assertThat(words.json("")).contains("\"course\":\"c\"", "\"good\":2,\"page\":1");
  }

  @Test
  void theCourseIsServedAndCanBeFramedByUsOnly() throws IOException {
    String answer = get("/course/scorm2004-4/index.html?launch=3");
    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\ncourse");
    assertThat(answer).contains("frame-ancestors 'self'");
    assertThat(request("HEAD /course/scorm2004-4/index.html HTTP/1.1", "Host: 127.0.0.1:" + port))
        .startsWith("HTTP/1.1 200 ")
        .contains("ength: 6")
        .endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/course",
        "/course/",
        "/course/scorm2004-4",
        "/course/scorm2004-4/",
        "/course/scorm12/index.html",
        "/course/none/index.html",
        "/course/scorm2004-4/../../etc/passwd",
        "/course/scorm2004-4/%2e%2e/%2e%2e/etc/passwd",
        "/course/scorm2004-4/..%2findex.html",
        "/js",
        "/js/",
        "/js/../page.html",
        "/js/preview/../main.js",
        "/js/preview/",
        "/%6as/main.js",
        "/package-info.class",
        "/Server.class",
        "/page.html.bak",
        "/../style.css",
        "/course-source/course.yaml",
        "/favicon.ico"
      })
  void nothingElseIsThere(String path) throws IOException {
    assertThat(get(path)).startsWith("HTTP/1.1 404 ").endsWith("\r\n\r\n404\n");
  }

  @Test
  void whoComesByAnotherNameOrFromAnotherPageGetsNothing() throws IOException {
    String line = "GET /course/scorm2004-4/index.html HTTP/1.1";
    String host = "Host: 127.0.0.1:" + port;
    assertThat(request(line, "Host: evil.example:" + port)).startsWith("HTTP/1.1 403 ");
    assertThat(request(line, "Host: 127.0.0.1")).startsWith("HTTP/1.1 403 ");
    assertThat(request(line)).startsWith("HTTP/1.1 403 ");
    assertThat(request(line, host, host)).startsWith("HTTP/1.1 403 ");
    assertThat(request(line, host, "Origin: https://evil.example")).startsWith("HTTP/1.1 403 ");
    assertThat(request(line, host, "Origin: null")).startsWith("HTTP/1.1 403 ");
    assertThat(request(line, host, "Sec-Fetch-Site: cross-site")).startsWith("HTTP/1.1 403 ");
    assertThat(request("GET /events HTTP/1.1", host, "Sec-Fetch-Site: cross-site"))
        .startsWith("HTTP/1.1 403 ");
    assertThat(request("GET http://evil.example/ HTTP/1.1", host)).startsWith("HTTP/1.1 400 ");
    assertThat(request("POST / HTTP/1.1", host, "Content-Length: 0")).startsWith("HTTP/1.1 405 ");
    assertThat(request(line, host, "Origin: http://127.0.0.1:" + port)).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void noAnswerLetsAnotherOriginIn() throws IOException {
    String answer = request("GET / HTTP/1.1", "Host: 127.0.0.1:" + port);
    assertThat(answer.toLowerCase(java.util.Locale.ROOT)).doesNotContain("access-control-allow");
  }

  @Test
  void onlyLoopbackIsListenedOn() throws IOException {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(card.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThat(answers(address)).as("%s", address).isFalse();
        }
      }
    }
    assertThat(answers(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))).isTrue();
  }

  @Test
  void aPageIsToldWhatThereIsAndThenOfEachBuild() throws IOException {
    try (Socket socket = connect();
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      send(socket, "GET /events HTTP/1.1", "Host: 127.0.0.1:" + port);
      assertThat(event(lines))
          .isEqualTo(
              "data: {\"course\":\"c\",\"diagnostics\":[],\"good\":1,\"page\":1,"
                  + "\"revision\":1,\"targets\":[\"scorm2004-4\"]}");
      SourceFile file = new SourceFile("course.yaml", "id: a\n");
      Diagnostic error = Diagnostic.of(Code.FILE_MISSING, file.span(4, 5), "lesson.md");
      server.show(server.site().after(new CoursePages(List.of(error), "", new TreeMap<>())));
      assertThat(event(lines))
          .contains("\"good\":1")
          .contains("\"revision\":2")
          .contains("\"place\":\"course-source/course.yaml:1:5\"")
          .contains("\"quote\":\"  id: a\\u000a      ^\\u000a\"");
      server.close();
      assertThat(lines.lines().filter(line -> line.startsWith("data:"))).isEmpty();
    }
    assertThat(get("/events", false)).isEmpty();
  }

  private static String event(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith("data: ")) {
      line = lines.readLine();
    }
    return line;
  }

  private String get(String path) throws IOException {
    return get(path, true);
  }

  private String get(String path, boolean up) throws IOException {
    if (!up) {
      return answers(InetAddress.getByAddress(new byte[] {127, 0, 0, 1})) ? "up" : "";
    }
    return request("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + port);
  }

  private String request(String... lines) throws IOException {
    try (Socket socket = connect()) {
      send(socket, lines);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
  }

  private static void send(Socket socket, String... lines) throws IOException {
    String text = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(bytes(text));
    socket.getOutputStream().flush();
  }

  private boolean answers(InetAddress address) throws IOException {
    try (Socket socket = new Socket(address, port)) {
      return socket.isConnected();
    } catch (SocketException e) {
      return false;
    }
  }

  private static SortedMap<Target, ContentPackage> packages(String page, String text) {
    ContentPackage files =
        ContentPackage.builder()
            .add("index.html", bytes(page))
            .add("lessons/a.html", bytes(text))
            .build();
    return new TreeMap<>(java.util.Map.of(Target.SCORM2004_4, files));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
