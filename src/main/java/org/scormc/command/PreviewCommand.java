package org.scormc.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scormc.BuildResult;
import org.scormc.CoursePages;
import org.scormc.Options;
import org.scormc.diagnostic.DiagnosticFormat;
import org.scormc.preview.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code scormc preview}: shows a course in a small LMS, and anew whenever a file is saved. */
@Command(
    name = "preview",
    description = {
      "Shows a course in a small LMS on this machine, and anew whenever a file is saved.",
      "Open the address that it prints; Ctrl-C ends it. Nothing is written to disk, and nothing but"
          + " a browser on this machine gets an answer."
    },
    footer = {"preview", "preview my-course/course-source --port 8080"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PreviewCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Mixin private CourseArgument course;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      defaultValue = "0",
      description = "The port to listen on; 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "A folder whose templates and stylesheet replace the built-in look.")
  private Optional<Path> templates;

  @Override
  public Integer call() {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--port': " + port + " (0 to 65535)");
    }
    Options options =
        Preview.options(
            course.folder(spec.commandLine()),
            templates.map(path -> CourseArgument.folder(path, spec.commandLine())));
    String folder = course.name();
    PrintWriter out = spec.commandLine().getOut();
    try (Preview preview = new Preview(options, folder, port)) {
      Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
      out.println(preview.address());
      out.flush();
      preview.run(pages -> report(pages, folder));
    }
    return 0;
  }

  private void report(CoursePages pages, String folder) {
    BuildResult result = new BuildResult(pages.diagnostics());
    Report.write(result, folder, DiagnosticFormat.TEXT, spec.commandLine());
  }
}
