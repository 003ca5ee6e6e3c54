package org.scormc.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.scormc.diagram.SpaceTimeDiagram;
import org.scormc.diagram.View;
import org.scormc.simulation.Trace;

/** The space-time diagram of a run as a file of its own, with colours, since no page gives any. */
final class Drawing {
  private Drawing() {}

  /** Writes the diagram of a trace. */
  static void write(Trace trace, RunText.Language language, Path file) {
    View view = View.of("run", language.name().toLowerCase(Locale.ROOT));
    String svg = SpaceTimeDiagram.of(trace, view).svg();
    int content = svg.indexOf('>') + 1;
    String white = "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>";
    try (InputStream style = Drawing.class.getResourceAsStream("drawing.css")) {
      String css = new String(style.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(
          file,
          svg.substring(0, content)
              + "<style>\n"
              + css
              + "</style>"
              + white
              + svg.substring(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
