package org.scormc.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.scormc.BuildResult;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.diagnostic.Severity;
import picocli.CommandLine;

/** Writes a result down and turns it into an exit status. */
final class Report {
  private Report() {}

  /** Writes all diagnostics and, for people, how many there are; gives the exit status. */
  static int write(BuildResult result, Arguments arguments, CommandLine command) {
    int status = write(result, arguments.name(), arguments.format, command);
    return arguments.strictness.status(status, result);
  }

  /** The same for files whose paths stand below a folder; below none if it is empty. */
  static int write(
      BuildResult result, String folder, DiagnosticFormat format, CommandLine command) {
    String text =
        format.write(result.diagnostics(), folder, Version.text(), Main.of(command).ink());
    boolean forPeople = format == DiagnosticFormat.TEXT;
    PrintWriter writer = forPeople ? command.getErr() : command.getOut();
    writer.print(text);
    String counts = counts(result);
    if (forPeople && !counts.isEmpty()) {
      writer.println(counts);
    }
    writer.flush();
    return result.count(Severity.ERROR) > 0 ? Main.COURSE_ERRORS : 0;
  }

  private static String counts(BuildResult result) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = result.count(severity);
      if (count > 0) {
        counts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
      }
    }
    return String.join(", ", counts);
  }
}
