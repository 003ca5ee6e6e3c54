package org.scormc;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Waits until something in a course or its templates has changed and a moment of quiet has passed:
 * an editor that saves a file makes several events of it, empties it before it writes it, and
 * writes others beside it that are none of the course's. What starts with a dot is not watched, and
 * neither is the folder for packages.
 */
public final class CourseWatcher implements AutoCloseable {
  private static final long QUIET_MS = 10;

  /** So long may events go on before they are told of all the same. */
  private static final long LONGEST_MS = 2_000;

  /** So often a folder is looked for that is gone, as while another version is checked out. */
  private static final long LOST_MS = 200;

  /** Hidden files, backups and probes of Emacs, Vim, JetBrains' editors and others. */
  private static final Pattern SCRATCH =
      Pattern.compile("\\..*|#.*#|.*~|.*\\.(?:sw[a-z]|tmp|bak|part|crswap)|.*___jb_\\w+___");

  private final WatchService service;
  private final Path output;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final List<Path> roots = new ArrayList<>();
  private final List<Path> lost = new ArrayList<>();
  private final Set<Path> saved = new HashSet<>();

  /**
   * Watches the folders of a course and of its templates, and all folders in them.
   *
   * @throws IOException if the system can't watch them
   */
  public CourseWatcher(Options options) throws IOException {
    roots.add(options.course());
    options.templates().ifPresent(roots::add);
    output = whole(options.output());
    // all are of one file system: what a command line names
    service = options.course().getFileSystem().newWatchService();
    for (Path root : roots) {
      watch(root);
    }
  }

  /**
   * Waits for a change; those since the last call count too.
   *
   * @return false if the watcher was closed
   */
  public boolean awaitChange() {
    try {
      boolean changed = false;
      long until = 0;
      saved.clear();
      while (true) {
        Optional<WatchKey> key = next(changed);
        boolean matters = key.isPresent() ? told(key.get()) : !changed && found();
        if (matters && !changed) {
          until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MS);
          changed = true;
        }
        if (changed && ((key.isEmpty() && written()) || System.nanoTime() > until)) {
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

  private Optional<WatchKey> next(boolean changed) throws InterruptedException {
    if (!changed && lost.isEmpty()) {
      return Optional.of(service.take());
    }
    return Optional.ofNullable(service.poll(changed ? QUIET_MS : LOST_MS, TimeUnit.MILLISECONDS));
  }

  /** Whether nothing that changed is empty, as a file is that an editor begins to write. */
  private boolean written() {
    return saved.stream().map(Path::toFile).allMatch(file -> !file.isFile() || file.length() > 0);
  }

  /** Whether a folder that was gone is there again. */
  private boolean found() {
    List<Path> back = lost.stream().filter(Files::isDirectory).toList();
    lost.removeAll(back);
    back.forEach(this::watch);
    return !back.isEmpty();
  }

  /** Whether something told of a folder matters. */
  private boolean told(WatchKey key) {
    boolean matters = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name && folders.containsKey(key)) {
        Path path = folders.get(key).resolve(name);
        if (counts(path)) {
          matters = true;
          saved.add(path);
          if (event.kind() == ENTRY_CREATE) {
            watch(path);
          }
        }
      } else {
        // more events than the system could keep
        matters |= !(event.context() instanceof Path);
      }
    }
    if (!key.reset()) {
      Optional.ofNullable(folders.remove(key)).filter(roots::contains).ifPresent(lost::add);
      matters = true;
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
              if (!roots.contains(folder) && !counts(folder)) {
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

  private boolean counts(Path path) {
    return !SCRATCH.matcher(path.getFileName().toString()).matches() && !whole(path).equals(output);
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
