package org.scormc.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Headless Chromium with the compiled engine in a page that asks for work.
 *
 * <p>The page fetches {@code /work}, loops over it, and sends what it measured to {@code /done}.
 */
final class BrowserLoop implements AutoCloseable {
  private static final Map<String, Path> FILES =
      Map.of(
          "/engine.js", Path.of("target/classes/js/engine.js"),
          "/loop.js", Path.of("src/bench/js/loop.js"));

  private final HttpServer server;
  private final Process chromium;
  private final Path profile;
  private final BlockingQueue<String> work = new ArrayBlockingQueue<>(1);
  private final BlockingQueue<String> done = new ArrayBlockingQueue<>(1);

  private BrowserLoop() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    profile = Files.createTempDirectory("chromium");
    chromium =
        new ProcessBuilder(
                executable().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "http://localhost:" + server.getAddress().getPort() + "/")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
  }

  /**
   * Starts the browser.
   *
   * @throws IllegalStateException if no Chromium is on the path
   */
  static BrowserLoop start() throws IOException {
    return new BrowserLoop();
  }

  private static Path executable() {
    List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium on the path"));
  }

  /** What the browser calls itself. */
  String version() throws InterruptedException {
    return exchange("version", "");
  }

  /** Turns of the loop per second, one number for each second measured. */
  List<Double> turnsPerSecond(Workload workload) throws InterruptedException {
    String answer = exchange(workload.kind().name(), workload.json());
    return Stream.of(answer.split(" ")).map(Double::valueOf).toList();
  }

  private String exchange(String task, String json) throws InterruptedException {
    work.put(task + "\n" + json);
    String answer = done.poll(2, TimeUnit.MINUTES);
    if (answer == null || answer.startsWith("error")) {
      throw new IllegalStateException("the page says " + answer);
    }
    return answer;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    try (exchange) {
      if (path.equals("/work")) {
        send(exchange, "text/plain", work.take().getBytes(StandardCharsets.UTF_8));
      } else if (path.equals("/done")) {
        done.put(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        send(exchange, "text/plain", new byte[] {'\n'});
      } else if (FILES.containsKey(path)) {
        send(exchange, "text/javascript", Files.readAllBytes(FILES.get(path)));
      } else {
        String page = "<!DOCTYPE html><script type=module src=/loop.js></script>";
        send(exchange, "text/html", page.getBytes(StandardCharsets.UTF_8));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Ends the browser and takes its profile away. */
  @Override
  public void close() throws IOException {
    List<ProcessHandle> family = new ArrayList<>(chromium.descendants().toList());
    chromium.destroy();
    family.forEach(ProcessHandle::destroyForcibly);
    chromium.onExit().join();
    server.stop(0);
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
