package org.scormc.fuzz;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scormc.conformance.Lms;
import org.scormc.conformance.LmsChoice;
import org.scormc.conformance.PackageVerifier;
import org.scormc.conformance.ReadPackage;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Edition;
import org.scormc.manifest.ManifestReader;
import org.scormc.manifest.ManifestValidator;
import org.scormc.manifest.ManifestWriter;
import org.scormc.manifest.ReadManifest;

/** A manifest is read and judged by every rule, or refused with a place. */
public final class ManifestTarget {
  private static final String PATH = ManifestWriter.PATH;

  private ManifestTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    DiagnosticLog log = new DiagnosticLog();
    for (ReadManifest read : ManifestReader.read(PATH, data, log).stream().toList()) {
      for (Edition edition : Edition.values()) {
        ManifestValidator.violations(edition, data);
      }
      SortedMap<String, byte[]> files = new TreeMap<>(Map.of(PATH, data));
      PackageVerifier.judge(new ReadPackage(files, read), LmsChoice.parse(Lms.ids()), log);
    }
    for (DiagnosticFormat format : DiagnosticFormat.values()) {
      format.write(log.diagnostics(), "package", "0");
    }
  }
}
