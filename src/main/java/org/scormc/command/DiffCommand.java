package org.scormc.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scormc.BuildResult;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.upgrade.Comparison;
import org.scormc.upgrade.ComparisonFormat;
import org.scormc.upgrade.Upgrade;
import org.scormc.upgrade.UpgradeKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scormc diff}: what becomes of learners when a package takes the place of another. */
@Command(
    name = "diff",
    description =
        "Says what is different between two packages of a course, and what happens to learners if"
            + " the new one takes the place of the old one.",
    footer = {"diff old.zip new.zip"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {
      "0:the new package has the same course or other words only, or no more than --allow says",
      "4:compatible: it has something new, and learners keep all they have done",
      "5:breaking: something that learners have done, or go by, is gone or judged anew",
      "1:the packages can't be compared",
      "2:the command was misused, or a file could not be read",
      "3:a bug in scormc"
    })
final class DiffCommand implements Callable<Integer> {
  private static final int COMPATIBLE = 4;
  private static final int BREAKING = 5;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The package that learners have: a zip, or the folder of a course for the web.")
  private Path before;

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "The package that is to take its place.")
  private Path after;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "How to write the difference: text or json.")
  private ComparisonFormat format;

  @Option(
      names = "--allow",
      paramLabel = "KIND",
      defaultValue = "TEXT-ONLY",
      description =
          "The most that exit status 0 is given for: text-only, compatible or breaking (default:"
              + " text-only).")
  private String allowed;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    UpgradeKind most = most();
    for (Path path : List.of(before, after)) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec.commandLine(), "there is no file `" + path + "`");
      }
    }
    DiagnosticLog log = new DiagnosticLog();
    Optional<Comparison> comparison = Upgrade.compare(before, after, log);
    BuildResult result = new BuildResult(log.diagnostics());
    int status = Report.write(result, "", DiagnosticFormat.TEXT, spec.commandLine());
    PrintWriter out = spec.commandLine().getOut();
    comparison.ifPresent(found -> out.print(format.write(found)));
    out.flush();
    return comparison.isEmpty() ? status : status(comparison.get().kind(), most);
  }

  private static int status(Optional<UpgradeKind> found, UpgradeKind most) {
    UpgradeKind kind = found.orElse(UpgradeKind.TEXT_ONLY);
    if (kind == UpgradeKind.TEXT_ONLY || kind.compareTo(most) <= 0) {
      return 0;
    }
    return kind == UpgradeKind.COMPATIBLE ? COMPATIBLE : BREAKING;
  }

  private UpgradeKind most() {
    for (UpgradeKind kind : UpgradeKind.values()) {
      if (kind.word().equalsIgnoreCase(allowed)) {
        return kind;
      }
    }
    String kinds = "expected text-only, compatible or breaking but was '" + allowed + "'";
    throw new ParameterException(
        spec.commandLine(), "Invalid value for option '--allow': " + kinds);
  }
}
