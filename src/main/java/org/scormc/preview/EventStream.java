package org.scormc.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * Tells every open page what there is to see, as server-sent events: the newest at once, and each
 * that follows. A page that is slow misses all but the newest.
 */
final class EventStream {
  private static final long BEAT_SECONDS = 15;

  private final CopyOnWriteArrayList<BlockingQueue<String>> pages = new CopyOnWriteArrayList<>();
  private volatile String newest = "";
  private volatile boolean closed;

  /** Tells all pages. */
  void publish(String event) {
    newest = event;
    pages.forEach(page -> put(page, event));
  }

  /** Ends all streams. */
  void close() {
    closed = true;
    pages.forEach(page -> put(page, ""));
  }

  /**
   * Writes events to a page until it is gone or the stream is closed.
   *
   * @throws IOException when the page is gone
   */
  void writeTo(OutputStream page) throws IOException {
    BlockingQueue<String> events = new ArrayBlockingQueue<>(1);
    pages.add(events);
    try {
      if (!newest.isEmpty()) {
        put(events, newest);
      }
      while (!closed) {
        // a comment now and then shows whether the page is still there
        Optional<String> event = Optional.ofNullable(events.poll(BEAT_SECONDS, TimeUnit.SECONDS));
        if (!closed) {
          String text = event.map(data -> "data: " + data + "\n\n").orElse(":\n\n");
          page.write(text.getBytes(StandardCharsets.UTF_8));
          page.flush();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pages.remove(events);
    }
  }

  private static void put(BlockingQueue<String> page, String event) {
    while (!page.offer(event)) {
      page.poll();
    }
  }
}
