package org.scormc.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.scormc.source.Span;

/** An array with an object for each diagnostic. */
final class JsonFormat {
  /** What writes to a JSON generator. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private JsonFormat() {}

  static String write(List<Diagnostic> diagnostics, String prefix) {
    return document(
        json -> {
          json.writeStartArray();
          for (Diagnostic diagnostic : diagnostics) {
            json.writeStartObject();
            json.writeStringField("code", diagnostic.code().number());
            json.writeStringField("severity", diagnostic.code().severity().word());
            json.writeStringField("path", DiagnosticFormat.path(diagnostic, prefix));
            place(json, "line", "column", diagnostic.span().line(), diagnostic.span().column());
            Span end = end(diagnostic.span());
            place(json, "endLine", "endColumn", end.line(), end.column());
            json.writeStringField("message", diagnostic.message());
            if (diagnostic.hint().isPresent()) {
              json.writeStringField("hint", diagnostic.hint().get());
            }
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** A JSON text of two-space indentation with a line end at its end. */
  static String document(Content content) {
    StringWriter out = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  /** The place after a span, as a span. */
  static Span end(Span span) {
    return span.file().span(span.end(), span.end());
  }

  /** Writes a line and a column, both counted from 1. */
  static void place(JsonGenerator json, String lineKey, String columnKey, int line, int column)
      throws IOException {
    json.writeNumberField(lineKey, line);
    json.writeNumberField(columnKey, column);
  }
}
