package org.scormc.conformance;

import java.util.List;
import java.util.Locale;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.SourceFile;

/** Kinds of files that an LMS refuses, or serves so that a browser refuses them. */
final class FileKindRule implements LmsRule {
  private static final List<String> REFUSED =
      List.of(".htaccess", ".cgi", ".sh", ".shtml", ".asp", ".aspx", ".jsp", ".py", ".rb", ".pl");
  private static final List<String> UNKNOWN = List.of(".mjs", ".wasm");

  @Override
  public void check(ReadPackage content, LmsChoice choice, DiagnosticLog log) {
    for (String path : content.files().keySet()) {
      String kind = kind(path);
      if (choice.lms().contains(Lms.DOCEBO)
          && (REFUSED.contains(kind) || kind.startsWith(".php"))) {
        log.add(Code.FILE_REFUSED, file(content, path).start(), kind);
      }
      if (choice.lms().contains(Lms.MOODLE) && UNKNOWN.contains(kind)) {
        log.add(
            Code.FILE_TYPE_UNKNOWN,
            file(content, path).start(),
            kind,
            kind.equals(".mjs") ? "`text/plain`" : "`application/octet-stream`");
      }
    }
  }

  private static String kind(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
  }

  /** A file that is not read, only named. */
  private static SourceFile file(ReadPackage content, String path) {
    return new SourceFile(content.named(path), "");
  }
}
