package org.scormc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.scormc.archive.ContentPackage;
import org.scormc.archive.FolderWriter;
import org.scormc.archive.PackedFiles;
import org.scormc.archive.WrittenPackage;
import org.scormc.course.Course;
import org.scormc.course.Target;
import org.scormc.memory.Memory;
import org.scormc.parallel.Parallel;
import org.scormc.progress.Progress;
import org.scormc.renderer.GuideRenderer;

/** Writes packages, but not those that lie there already as they would be written. */
final class PackageWriter {
  private final Options options;
  private final Memory memory;
  private final SortedMap<Target, ContentPackage> packages;
  private final PackedFiles packed;
  private final Set<Path> changed = ConcurrentHashMap.newKeySet();

  /**
   * A writer.
   *
   * @param memory of what was written with the same options
   * @param packages the packages to write
   */
  PackageWriter(Options options, Memory memory, SortedMap<Target, ContentPackage> packages) {
    this.options = options;
    this.memory = memory;
    this.packages = packages;
    this.packed = new PackedFiles(of(packages, true), of(packages, false));
  }

  private static List<ContentPackage> of(Map<Target, ContentPackage> packages, boolean forLms) {
    return packages.entrySet().stream()
        .filter(one -> one.getKey().isForLms() == forLms)
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * A package as it was written.
   *
   * @param stamps size and time of each of its files just then, by path
   */
  private record Kept(
      ContentPackage content, WrittenPackage written, SortedMap<Path, Stamp> stamps) {
    /** Whether the same content is on disk, untouched. */
    boolean holds(ContentPackage wanted) {
      return content.files().keySet().equals(wanted.files().keySet())
          && content.files().entrySet().stream()
              .allMatch(file -> Arrays.equals(file.getValue(), wanted.files().get(file.getKey())))
          && stamps.equals(stampsOf(written));
    }
  }

  private record Stamp(long size, FileTime time) {}

  private interface Writing {
    WrittenPackage write() throws IOException;
  }

  /**
   * Writes the packages, and gives them in the order of their targets.
   *
   * @param progress hears of each
   * @throws UncheckedIOException if one can't be written
   */
  List<WrittenPackage> write(Course course, Progress progress) {
    if (packages.keySet().stream().anyMatch(target -> !isThere(course, target))) {
      packed.pack();
    }
    // what takes longest begins first: a folder, with a file for each page
    List<Target> order =
        packages.keySet().stream().sorted(Comparator.comparing(Target::isForLms)).toList();
    List<WrittenPackage> written = Parallel.map(order, progress, target -> write(course, target));
    return packages.keySet().stream().map(target -> written.get(order.indexOf(target))).toList();
  }

  private boolean isThere(Course course, Target target) {
    ContentPackage content = packages.get(target);
    return memory.has(Kept.class, course.packageName(target), kept -> kept.holds(content));
  }

  private WrittenPackage write(Course course, Target target) {
    ContentPackage content = packages.get(target);
    String name = course.packageName(target);
    Path folder = options.output();
    return written(
        content,
        name,
        () ->
            target.isForLms()
                ? WrittenPackage.write(content, packed, folder, name, options.timestamp())
                : WrittenPackage.writeFolder(content, packed, folder, name));
  }

  /** Writes guides as a folder, and gives the path of their first page. */
  Path guides(ContentPackage content, String name) {
    return written(
            content,
            name,
            () -> {
              Path folder = FolderWriter.write(content, options.output(), name);
              // there is no other listing of them than the folder
              return new WrittenPackage(
                  folder.resolve(GuideRenderer.INDEX), Optional.empty(), folder);
            })
        .path();
  }

  /** Whether a zip or a folder was written because it was not there as it is. */
  boolean hasChanged(Path path) {
    return changed.contains(path);
  }

  private WrittenPackage written(ContentPackage content, String name, Writing writing) {
    return memory
        .recall(
            Kept.class,
            name,
            kept -> kept.holds(content),
            () -> {
              try {
                WrittenPackage written = writing.write();
                changed.add(written.path());
                return new Kept(content, written, stampsOf(written));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .written();
  }

  private static SortedMap<Path, Stamp> stampsOf(WrittenPackage written) {
    SortedMap<Path, Stamp> stamps = new TreeMap<>();
    List<Path> roots = new ArrayList<>(List.of(written.path(), written.listing()));
    written.checksum().ifPresent(roots::add);
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          stamps.put(file, new Stamp(Files.size(file), Files.getLastModifiedTime(file)));
        }
      } catch (IOException e) {
        // somebody has deleted it
        stamps.clear();
        return stamps;
      }
    }
    return stamps;
  }
}
