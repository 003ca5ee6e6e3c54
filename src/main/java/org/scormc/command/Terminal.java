package org.scormc.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What messages for people are read on.
 *
 * @param shown whether that is a terminal, and no file or pipe
 * @param coloured whether it shows colours, and its user wants them
 */
record Terminal(boolean shown, boolean coloured) {
  /** None: a file, a pipe or a test. */
  static final Terminal NONE = new Terminal(false, false);

  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  /** When to colour. */
  enum Colour {
    /** On a terminal, unless NO_COLOR or TERM=dumb say otherwise. */
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether to. */
    boolean on(Terminal terminal) {
      return this == ALWAYS || (this == AUTO && terminal.coloured);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The one that standard error is connected to.
   *
   * @param environment the environment variables of the process
   */
  static Terminal of(Map<String, String> environment) {
    return of(isTerminal(), environment);
  }

  /** A terminal or none, in an environment; NO_COLOR counts if it is not empty (no-color.org). */
  static Terminal of(boolean shown, Map<String, String> environment) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(shown, shown && !plain);
  }

  /** Linux says it of each stream; elsewhere picocli finds out what it can. */
  private static boolean isTerminal() {
    try {
      String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return Ansi.AUTO.enabled();
    }
  }
}
