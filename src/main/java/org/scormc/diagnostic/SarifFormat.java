package org.scormc.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.scormc.source.Span;

/** SARIF 2.1.0 (OASIS): one run, a rule for each code that occurs, a result for each diagnostic. */
final class SarifFormat {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifFormat() {}

  static String write(List<Diagnostic> diagnostics, String prefix, String version) {
    List<Code> rules = diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
    return JsonFormat.document(
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", SCHEMA);
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          driver(json, rules, version);
          json.writeStringField("columnKind", "utf16CodeUnits");
          json.writeArrayFieldStart("results");
          for (Diagnostic diagnostic : diagnostics) {
            result(json, diagnostic, rules.indexOf(diagnostic.code()), prefix);
          }
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void driver(JsonGenerator json, List<Code> rules, String version)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "scormc");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Code rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.number());
      json.writeStringField("name", rule.name());
      text(json, "shortDescription", rule.explanation().replaceAll("(?s)\\. .*", "."));
      text(json, "fullDescription", rule.explanation());
      text(json, "help", rule.explanation());
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", rule.severity().word());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void result(JsonGenerator json, Diagnostic diagnostic, int rule, String prefix)
      throws IOException {
    Span span = diagnostic.span();
    Span end = JsonFormat.end(span);
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.code().number());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", diagnostic.code().severity().word());
    String hint = diagnostic.hint().map(text -> " (" + text + ")").orElse("");
    text(json, "message", diagnostic.message() + hint);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(DiagnosticFormat.path(diagnostic, prefix)));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    JsonFormat.place(json, "startLine", "startColumn", span.line(), span.column());
    JsonFormat.place(json, "endLine", "endColumn", end.line(), end.column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String uri(String path) {
    try {
      return new URI(
              path.startsWith("/") ? "file" : null, path.startsWith("/") ? "" : null, path, null)
          .toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
