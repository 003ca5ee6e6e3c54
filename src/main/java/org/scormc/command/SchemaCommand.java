package org.scormc.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scormc.sample.Schema;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scormc schema}: says what the files of a course may hold, for editors. */
@Command(
    name = "schema",
    description = {
      "Writes the JSON Schemas by which an editor completes and checks the YAML of a course.",
      "They refer to each other by file name. Lists them if neither a name nor a folder is given."
    },
    footer = {"schema quiz", "schema --output .vscode/schema"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup private Wanted wanted = new Wanted();

  /** What is typed: at most one of these. */
  static final class Wanted {
    @Parameters(
        index = "0",
        arity = "0..1",
        paramLabel = "NAME",
        description = "The schema to write to standard output: ${COMPLETION-CANDIDATES}.")
    private Optional<Schema> schema = Optional.empty();

    @Option(
        names = {"-o", "--output"},
        paramLabel = "DIR",
        description = "The folder to write all schemas to; they refer to each other.")
    private Optional<Path> output = Optional.empty();
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    wanted.schema.ifPresent(schema -> out.print(schema.text()));
    wanted.output.ifPresent(folder -> write(folder, out));
    if (wanted.schema.isEmpty() && wanted.output.isEmpty()) {
      for (Schema schema : Schema.values()) {
        String space = " ".repeat(Schema.ASSESSMENT.word().length() - schema.word().length());
        out.println(schema.word() + space + "  " + schema.subject());
      }
    }
    return 0;
  }

  private static void write(Path folder, PrintWriter out) {
    try {
      Files.createDirectories(folder);
      for (Schema schema : Schema.values()) {
        Path file = folder.resolve(schema.file());
        Files.writeString(file, schema.text());
        out.println(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
