package org.scormc.conformance;

import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Edition;
import org.scormc.manifest.ManifestValidator;
import org.scormc.manifest.ManifestWriter;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/** A manifest keeps to the schemas of its edition. */
final class SchemaRule implements Rule {
  private static final int MOST = 100;

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (Edition edition : content.manifest().edition().stream().toList()) {
      SourceFile file = content.manifest().element().span().file();
      ManifestValidator.violations(edition, content.files().get(ManifestWriter.PATH)).stream()
          .limit(MOST)
          .forEach(
              violation ->
                  log.add(
                      Code.MANIFEST_INVALID,
                      place(violation, file),
                      violation.message().replaceAll("\\.$", "")));
    }
  }

  /** The tag that ends where the parser noticed, as far as the line has it. */
  private static Span place(ManifestValidator.Violation violation, SourceFile file) {
    int line = Math.min(Math.max(1, violation.line()), file.lineCount());
    int end = file.lineStart(line) + Math.max(0, violation.column() - 1);
    int start = file.text().lastIndexOf('<', end - 1);
    return file.span(Math.max(start, file.lineStart(line)), end);
  }
}
