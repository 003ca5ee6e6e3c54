package org.scormc.upgrade;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.scormc.archive.Limits;
import org.scormc.conformance.PackageOpener;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ManifestReader;
import org.scormc.manifest.ManifestWriter;
import org.scormc.manifest.ReadManifest;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/** Reads what a package is compared by: a zip, or the folder of a course for the web. */
final class PackageReader {
  private final String path;
  private final DiagnosticLog log;

  private PackageReader(Path file, DiagnosticLog log) {
    this.path = file.toString().replace('\\', '/');
    this.log = log;
  }

  /**
   * Reads a package.
   *
   * @return empty if it is not one that can be compared; the log says why
   * @throws UncheckedIOException if it can't be read from disk
   */
  static Optional<PackedCourse> read(Path file, DiagnosticLog log) {
    PackageReader reader = new PackageReader(file, log);
    return PackageOpener.files(file, Limits.here(), log).flatMap(reader::packed);
  }

  private Optional<PackedCourse> packed(SortedMap<String, byte[]> files) {
    byte[] manifest = files.get(ManifestWriter.PATH);
    Optional<PackageOutline> outline = outline(files);
    if (outline.isEmpty() || manifest == null) {
      return outline.map(found -> new PackedCourse(found, List.of(), others(files)));
    }
    return ManifestReader.read(path + "/" + ManifestWriter.PATH, manifest, log)
        .map(read -> new PackedCourse(outline.get(), records(read), others(files)));
  }

  private Optional<PackageOutline> outline(SortedMap<String, byte[]> files) {
    byte[] bytes = files.get(PackageOutline.PATH);
    if (bytes == null) {
      log.add(Code.NO_OUTLINE, start(path));
      return Optional.empty();
    }
    Span place = start(path + "/" + PackageOutline.PATH);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(OutlineReader.read(text));
    } catch (IllegalArgumentException e) {
      log.add(Code.OUTLINE_UNREADABLE, place, e.getMessage());
    } catch (CharacterCodingException e) {
      log.add(Code.OUTLINE_UNREADABLE, place, "it is not UTF-8");
    }
    return Optional.empty();
  }

  /** The identifiers of the items that are launched. */
  private static List<String> records(ReadManifest manifest) {
    List<String> identifiers = new ArrayList<>();
    manifest.organizations().forEach(one -> add(one.items(), identifiers));
    return identifiers;
  }

  private static void add(List<ReadManifest.Item> items, List<String> identifiers) {
    for (ReadManifest.Item item : items) {
      if (!item.reference().isEmpty()) {
        identifiers.add(item.identifier());
      }
      add(item.items(), identifiers);
    }
  }

  /** All that is neither outline nor manifest, which say the version in other words. */
  private static String others(SortedMap<String, byte[]> files) {
    Digest digest = new Digest();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!List.of(PackageOutline.PATH, ManifestWriter.PATH).contains(file.getKey())) {
        digest.add(file.getKey()).add(file.getValue());
      }
    }
    return digest.end();
  }

  private static Span start(String file) {
    return new SourceFile(file, "").start();
  }
}
