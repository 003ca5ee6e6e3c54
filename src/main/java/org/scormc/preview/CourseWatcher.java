package org.scormc.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something in some folders has changed and a moment of quiet has passed: an editor
 * that saves a file makes several events of it. What starts with a dot is not watched.
 */
final class CourseWatcher implements AutoCloseable {
  private static final long QUIET_MS = 20;

  /** So long may events go on before they are told of all the same. */
  private static final long LONGEST_MS = 500;

  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /**
   * Watches folders and all folders in them.
   *
   * @throws IOException if the system can't watch them
   */
  CourseWatcher(List<Path> roots) throws IOException {
    // all are of one file system: what a command line names
    service = roots.get(0).getFileSystem().newWatchService();
    for (Path root : roots) {
      watch(root);
    }
  }

  /**
   * Waits for a change.
   *
   * @return false if the watcher was closed
   */
  boolean awaitChange() {
    try {
      boolean changed = false;
      long until = 0;
      while (true) {
        Optional<WatchKey> key =
            changed
                ? Optional.ofNullable(service.poll(QUIET_MS, TimeUnit.MILLISECONDS))
                : Optional.of(service.take());
        if (key.isPresent() && told(key.get())) {
          until = changed ? until : System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MS);
          changed = true;
        }
        if (changed && (key.isEmpty() || System.nanoTime() > until)) {
          return true;
        }
      }
    } catch (ClosedWatchServiceException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether something told of a folder matters. */
  private boolean told(WatchKey key) {
    boolean matters = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name && !hidden(name)) {
        matters = true;
        if (event.kind() == ENTRY_CREATE && folders.containsKey(key)) {
          watch(folders.get(key).resolve(name));
        }
      } else {
        // more events than the system could keep
        matters |= !(event.context() instanceof Path);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return matters;
  }

  private void watch(Path root) {
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
              if (!folder.equals(root) && hidden(folder.getFileName())) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              folders.put(
                  folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              // it is gone again, which is told of by its folder
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hidden(Path name) {
    return name.toString().startsWith(".");
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
