package org.scormc.command;

import org.scormc.BuildResult;
import org.scormc.diagnostic.Severity;
import picocli.CommandLine.Option;

/** What is typed for every command that may take warnings for errors. */
final class Strictness {
  @Option(
      names = "--fail-on-warning",
      description = "End with status 1 if there are warnings, too; they are still called warnings.")
  private boolean failOnWarning;

  /** The exit status for a result whose status is known as far as errors go. */
  int status(int status, BuildResult result) {
    boolean failed = failOnWarning && result.count(Severity.WARNING) > 0;
    return failed ? Main.COURSE_ERRORS : status;
  }
}
