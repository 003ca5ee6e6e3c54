package org.scormc.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine.Help.Ansi;

/**
 * What messages for people are read on.
 *
 * @param rewritable whether that is a terminal, and no file or pipe, that can clear a line
 * @param coloured whether it shows colours, and its user wants them
 * @param width how many columns its user says it has
 */
record Terminal(boolean rewritable, boolean coloured, OptionalInt width) {
  /** None: a file, a pipe or a test. */
  static final Terminal NONE = new Terminal(false, false, OptionalInt.empty());

  private static final int USUAL_COLUMNS = 80;

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
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        shown && !dumb, shown && !dumb && !plain, number(environment.getOrDefault("COLUMNS", "")));
  }

  /** How many columns it has, or most terminals have if that can't be found out. */
  int columns() {
    return width.orElseGet(() -> measured().orElse(USUAL_COLUMNS));
  }

  private static OptionalInt number(String text) {
    return text.matches("[1-9][0-9]{0,3}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /** Java can't ask the system, but every POSIX system has a command that does. */
  private static OptionalInt measured() {
    try {
      Process asked =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return number(said.strip().replaceFirst("^\\d+ ", ""));
    } catch (IOException e) {
      return OptionalInt.empty();
    }
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
