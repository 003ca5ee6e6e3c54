package org.scormc.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Serves a site from memory on 127.0.0.1: {@code /} is the LMS's page, {@code /course/TARGET/…} a
 * package, {@code /events} the stream of what has changed. Nothing is read from the disk for a
 * request, and nothing it says changes anything.
 */
final class Server implements AutoCloseable {
  private static final String COURSE = "course/";
  private static final String EVENTS = "events";

  /** What our own pages may load: nothing that does not come from here. */
  private static final String OWN_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  /** What is added to the course's own policy: it is shown by our page and by none else. */
  private static final String COURSE_POLICY = "frame-ancestors 'self'";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final EventStream events = new EventStream();
  private final AtomicReference<Site> site = new AtomicReference<>(Site.EMPTY);
  private final Gate gate;
  private final String folder;

  /**
   * Starts to listen.
   *
   * @param port the port; 0 for any that is free
   * @param folder what stands before the paths of diagnostics
   * @throws IOException if the port is taken
   */
  Server(int port, String folder) throws IOException {
    this.folder = folder;
    byte[] loopback = {127, 0, 0, 1};
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(loopback), port), 0);
    gate = new Gate(server.getAddress().getPort());
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Where the LMS's page is. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** What is served now. */
  Site site() {
    return site.get();
  }

  /** Serves another site from now on, and tells the pages. */
  void show(Site next) {
    site.set(next);
    events.publish(next.json(folder));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers asked = exchange.getRequestHeaders();
      URI target = exchange.getRequestURI();
      int refusal =
          gate.refusal(
              exchange.getRequestMethod(),
              target,
              asked.getOrDefault("Host", List.of()),
              asked.getOrDefault("Origin", List.of()),
              asked.getOrDefault("Sec-Fetch-Site", List.of()));
      boolean answered = refusal == 0 && target.getRawPath().startsWith("/");
      String path = answered ? target.getRawPath().substring(1) : "";
      if (answered && path.equals(EVENTS)) {
        stream(exchange);
      } else {
        send(exchange, answered ? reply(path) : Reply.of(refusal), path.startsWith(COURSE));
      }
    }
  }

  /** The answer to a path as it was sent: one that is written with escapes is none of ours. */
  private Reply reply(String path) {
    Optional<byte[]> found =
        path.startsWith(COURSE)
            ? site.get().file(path.substring(COURSE.length()))
            : OwnFiles.file(path);
    String name = path.isEmpty() ? "page.html" : path;
    return found.map(bytes -> Reply.file(name, bytes)).orElseGet(() -> Reply.of(404));
  }

  private static void send(HttpExchange exchange, Reply reply, boolean course) throws IOException {
    Headers headers = headers(exchange, reply.type());
    headers.set("Content-Security-Policy", course ? COURSE_POLICY : OWN_POLICY);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    int length = reply.body().length;
    if (head) {
      headers.set("Content-Length", String.valueOf(length));
    }
    exchange.sendResponseHeaders(reply.status(), head || length == 0 ? -1 : length);
    if (!head) {
      exchange.getResponseBody().write(reply.body());
    }
  }

  private void stream(HttpExchange exchange) throws IOException {
    headers(exchange, "text/event-stream").set("Content-Security-Policy", OWN_POLICY);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(200, head ? -1 : 0);
    if (!head) {
      events.writeTo(exchange.getResponseBody());
    }
  }

  private static Headers headers(HttpExchange exchange, String type) {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
    return headers;
  }

  /** Stops to listen and ends all streams. */
  @Override
  public void close() {
    events.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
