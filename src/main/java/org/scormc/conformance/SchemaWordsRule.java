package org.scormc.conformance;

import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ReadElement;

/** The manifest says in the standard's words that it is one of SCORM, and of which edition. */
final class SchemaWordsRule implements Rule {
  private static final String SCHEMA = "ADL SCORM";

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    ReadElement root = content.manifest().element();
    Optional<ReadElement> schema = root.path("metadata", "schema").stream().findFirst();
    if (schema.isEmpty()) {
      ReadElement place = root.child("metadata").orElse(root);
      log.add(Code.SCHEMA_WORDS, place.span(), "nothing", "schema", SCHEMA);
    } else {
      compare(schema.get(), SCHEMA, log);
    }
    if (content.manifest().edition().isPresent()) {
      root.path("metadata", "schemaversion").stream()
          .findFirst()
          .ifPresent(found -> compare(found, content.manifest().schemaVersion(), log));
    }
  }

  private static void compare(ReadElement element, String wanted, DiagnosticLog log) {
    String written = written(element);
    if (!written.equals(wanted)) {
      String found = written.isBlank() ? "nothing" : "`" + written.replaceAll("\\s", " ") + "`";
      log.add(Code.SCHEMA_WORDS, element.span(), found, element.name(), wanted);
    }
  }

  /** The text with its white space; the element's own text has none around. */
  private static String written(ReadElement element) {
    String text = element.span().file().text();
    int start = element.span().end();
    int end = text.indexOf("</", start);
    String raw = end < 0 || element.span().text().endsWith("/>") ? "" : text.substring(start, end);
    return raw.strip().equals(element.text()) ? raw : element.text();
  }
}
