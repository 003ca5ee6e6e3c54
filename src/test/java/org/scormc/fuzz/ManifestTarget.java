package org.scormc.fuzz;

import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Edition;
import org.scormc.manifest.ManifestReader;
import org.scormc.manifest.ManifestValidator;

/** A manifest is read and judged, or refused with a place. */
public final class ManifestTarget {
  private ManifestTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    DiagnosticLog log = new DiagnosticLog();
    if (ManifestReader.read("imsmanifest.xml", data, log).isPresent()) {
      for (Edition edition : Edition.values()) {
        ManifestValidator.violations(edition, data);
      }
    }
    for (DiagnosticFormat format : DiagnosticFormat.values()) {
      format.write(log.diagnostics(), "package", "0");
    }
  }
}
