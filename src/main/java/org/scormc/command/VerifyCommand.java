package org.scormc.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scormc.BuildResult;
import org.scormc.archive.Limits;
import org.scormc.conformance.LmsChoice;
import org.scormc.conformance.PackageVerifier;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.diagnostic.DiagnosticLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scormc verify}: says what is wrong with packages, whoever made them. */
@Command(
    name = "verify",
    description =
        "Says what is wrong with SCORM packages, whoever made them; trusts nothing in them.",
    footer = {
      "verify dist/course-1.0.0-scorm2004-4.zip",
      "verify --lms moodle,docebo --format sarif other-tool.zip dist/course-1.0.0-scorm12.zip"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PACKAGE",
      arity = "1..*",
      description = "Zip files, or folders with what they would hold.")
  private List<Path> packages = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description =
          "How to write what is wrong: text (for people, on standard error), json or sarif"
              + " (on standard output).")
  private DiagnosticFormat format;

  @Option(
      names = "--lms",
      paramLabel = "LMS",
      split = ",",
      description =
          "Think of these LMSs only, and say too if one of them takes no package of its edition:"
              + " moodle, moodle-app, successfactors, docebo, talentlms, openolat; or none, for the"
              + " standard alone (default: all that can be in the way, whatever the edition).")
  private List<String> lms = List.of();

  @Mixin private Strictness strictness;

  @Override
  public Integer call() {
    DiagnosticLog log = new DiagnosticLog();
    LmsChoice choice = choice();
    for (Path path : packages) {
      PackageVerifier.verify(path, Limits.here(), choice, log);
    }
    BuildResult result = new BuildResult(log.diagnostics());
    int status = Report.write(result, "", format, spec.commandLine());
    return strictness.status(status, result);
  }

  private LmsChoice choice() {
    try {
      return LmsChoice.parse(lms);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--lms': " + e.getMessage(), e);
    }
  }
}
