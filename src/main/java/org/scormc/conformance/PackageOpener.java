package org.scormc.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.scormc.archive.FolderReader;
import org.scormc.archive.Limits;
import org.scormc.archive.PackageReading;
import org.scormc.archive.ReadingFault;
import org.scormc.archive.ZipReader;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ManifestReader;
import org.scormc.manifest.ManifestWriter;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/** Reads a package, a zip file or a folder, without trusting it. */
public final class PackageOpener {
  private final String name;
  private final DiagnosticLog log;

  private PackageOpener(Path path, DiagnosticLog log) {
    this.name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    this.log = log;
  }

  /**
   * Reads a package; if it can't be read, the log says every reason.
   *
   * @throws UncheckedIOException if the operating system refuses to read it
   */
  public static Optional<ReadPackage> open(Path path, Limits limits, DiagnosticLog log) {
    PackageOpener opener = new PackageOpener(path, log);
    return opener.files(read(path, limits)).flatMap(opener::open);
  }

  /**
   * Reads the files of a package, whether it has a manifest or not; if they can't be read, the log
   * says every reason.
   *
   * @throws UncheckedIOException if the operating system refuses to read it
   */
  public static Optional<SortedMap<String, byte[]>> files(
      Path path, Limits limits, DiagnosticLog log) {
    return new PackageOpener(path, log).files(read(path, limits));
  }

  private static PackageReading read(Path path, Limits limits) {
    try {
      return Files.isDirectory(path)
          ? FolderReader.read(path, limits)
          : ZipReader.read(path, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<SortedMap<String, byte[]>> files(PackageReading reading) {
    if (reading instanceof PackageReading.Files found) {
      return Optional.of(found.files());
    }
    for (ReadingFault fault : ((PackageReading.Refused) reading).faults()) {
      String entry = fault.entry().isEmpty() ? "" : "`" + fault.entry() + "`: ";
      log.add(code(fault.kind()), whole(), entry, fault.found(), fault.allowed());
    }
    return Optional.empty();
  }

  private Optional<ReadPackage> open(SortedMap<String, byte[]> files) {
    byte[] manifest = files.get(ManifestWriter.PATH);
    if (manifest == null) {
      log.add(noManifest(files.keySet()));
      return Optional.empty();
    }
    return ManifestReader.read(name + "/" + ManifestWriter.PATH, manifest, log)
        .map(read -> new ReadPackage(files, read));
  }

  /** Says where the manifest is instead, as near to the root as there is one. */
  private Diagnostic noManifest(Set<String> paths) {
    Comparator<String> depth = Comparator.comparing(path -> path.split("/", -1).length);
    return paths.stream()
        .filter(path -> ("/" + path).toLowerCase(Locale.ROOT).endsWith("/" + ManifestWriter.PATH))
        .min(depth)
        .map(
            path ->
                Diagnostic.of(
                    path.contains("/") ? Code.MANIFEST_IN_FOLDER : Code.MANIFEST_NAME,
                    whole(),
                    path))
        .orElseGet(
            () ->
                Diagnostic.of(Code.NO_MANIFEST, whole())
                    .withHint(
                        paths.stream()
                            .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".zip"))
                            .min(depth)
                            .map(zip -> "unpack it: `" + zip + "` may be the package")));
  }

  private Span whole() {
    return new SourceFile(name, "").start();
  }

  private static Code code(ReadingFault.Kind kind) {
    return switch (kind) {
      case NOT_A_ZIP -> Code.NOT_A_PACKAGE;
      case BROKEN_STRUCTURE -> Code.BROKEN_PACKAGE;
      case OVER_LIMIT -> Code.PACKAGE_LIMIT;
      case UNSAFE_NAME -> Code.UNSAFE_NAME;
      case SAME_NAME -> Code.SAME_NAME;
      case SPECIAL_FILE -> Code.SPECIAL_FILE;
      case ENCRYPTED -> Code.ENCRYPTED_FILE;
      case UNKNOWN_FORMAT -> Code.UNKNOWN_PACKING;
      case HEADERS_DIFFER -> Code.HEADERS_DIFFER;
      case BROKEN_CONTENT -> Code.BROKEN_FILE;
    };
  }
}
