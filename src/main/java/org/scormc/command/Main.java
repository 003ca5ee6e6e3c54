package org.scormc.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scormc.Preparation;
import org.scormc.course.Target;
import org.scormc.diagnostic.Ink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry of the command line: chooses a subcommand and the exit status. */
@Command(
    name = "scormc",
    description = "A compiler for courses: from Markdown and YAML to a SCORM package.",
    footer = {"init my-course", "build my-course/course-source", "explain E214"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {
      "0:the course, scenario or package is fine",
      "1:the course, scenario or package has errors",
      "2:the command was misused, or a file could not be read or written",
      "3:a bug in scormc"
    })
public final class Main implements Runnable {
  /** The course, scenario or package has errors. */
  static final int COURSE_ERRORS = 1;

  /** The command was misused, or a file could not be read or written. */
  static final int MISUSE = 2;

  private static final int BUG = 3;

  /** The commands by name, in the order of the help. */
  private static final Map<String, Class<?>> COMMANDS = commands();

  @Spec private CommandSpec spec;
  private final Terminal terminal;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "AUTO",
      scope = ScopeType.INHERIT,
      description =
          "When to colour messages: ${COMPLETION-CANDIDATES} (default: auto, on a terminal).")
  private Terminal.Colour colour;

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("init", InitCommand.class);
    commands.put("build", BuildCommand.class);
    commands.put("check", CheckCommand.class);
    commands.put("verify", VerifyCommand.class);
    commands.put("answers", AnswersCommand.class);
    commands.put("times", TimesCommand.class);
    commands.put("preview", PreviewCommand.class);
    commands.put("diff", DiffCommand.class);
    commands.put("explain", ExplainCommand.class);
    commands.put("schema", SchemaCommand.class);
    commands.put("completion", CompletionCommand.class);
    commands.put("run", RunCommand.class);
    commands.put("compare", CompareCommand.class);
    commands.put("explore", ExploreCommand.class);
    commands.put("sweep", SweepCommand.class);
    return Collections.unmodifiableMap(commands);
  }

  private Main(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The main command that a command was called by. */
  static Main of(CommandLine command) {
    return (Main) command.getCommandSpec().root().userObject();
  }

  /** Where people read messages. */
  Terminal terminal() {
    return terminal;
  }

  /** How messages stand out there. */
  Ink ink() {
    return colour.on(terminal) ? Ink.COLOURS : Ink.NONE;
  }

  /** Runs the command line and ends the process with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, Terminal.of(System.getenv()), arguments));
  }

  /**
   * Runs the command line, as if nobody read along at a terminal.
   *
   * @param out where results go
   * @param err where messages for people go
   * @param arguments what was typed
   * @return the exit status
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(out, err, Terminal.NONE, arguments);
  }

  /** The same with what people read messages on. */
  static int run(PrintWriter out, PrintWriter err, Terminal terminal, String... arguments) {
    if (arguments.length > 0 && arguments[0].equals("build")) {
      // here, and not in the command: what was typed is parsed meanwhile
      Preparation.begin(targets(arguments));
    }
    CommandLine commandLine = commandLine(terminal, wanted(arguments));
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          command.getErr().println("scormc: " + explain(e));
          return e instanceof UncheckedIOException ? MISUSE : BUG;
        });
    commandLine.setParameterExceptionHandler(
        (e, typed) -> {
          err.println("scormc: " + e.getMessage());
          UnmatchedArgumentException.printSuggestions(e, err);
          err.println("try `" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`");
          return MISUSE;
        });
    int status = execute(commandLine, arguments);
    out.flush();
    err.flush();
    return status;
  }

  /** All commands, with their help. */
  static CommandLine commandLine(Terminal terminal) {
    return commandLine(terminal, COMMANDS);
  }

  private static CommandLine commandLine(Terminal terminal, Map<String, Class<?>> commands) {
    CommandLine commandLine = new CommandLine(new Main(terminal));
    commands.forEach(commandLine::addSubcommand);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setUsageHelpAutoWidth(false);
    Manual.complete(commandLine, commandLine);
    return commandLine;
  }

  /** The only command that these arguments can mean; picocli takes its time for each of them. */
  private static Map<String, Class<?>> wanted(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    // that one writes about all
    return COMMANDS.containsKey(first) && !first.equals("completion")
        ? Map.of(first, COMMANDS.get(first))
        : COMMANDS;
  }

  /** The targets that are typed, as far as one look tells; if none are, that of most courses. */
  private static List<Target> targets(String... arguments) {
    List<Target> targets = new ArrayList<>();
    boolean named = false;
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i - 1].equals("--target") || arguments[i].startsWith("--target=")) {
        named = true;
        Target.of(arguments[i].substring(arguments[i].indexOf('=') + 1)).ifPresent(targets::add);
      }
    }
    return named ? targets : List.of(Target.SCORM2004_4);
  }

  private static int execute(CommandLine commandLine, String... arguments) {
    try {
      return commandLine.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      commandLine.getErr().println("scormc: " + explain(e));
      return BUG;
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing command: " + String.join(", ", spec.subcommands().keySet()));
  }

  private static String reason(FileSystemException e) {
    if (e.getReason() != null) {
      return ": " + e.getReason();
    }
    return e instanceof FileAlreadyExistsException ? ": it is no folder" : "";
  }

  /** What to tell people of what was thrown. */
  static String explain(Throwable e) {
    if (e instanceof UncheckedIOException unreadable) {
      return unreadable.getCause() instanceof FileSystemException file
          ? "can't read or write `" + file.getFile() + "`" + reason(file)
          : String.valueOf(unreadable.getCause().getMessage());
    }
    StackTraceElement[] trace = e.getStackTrace();
    String place = trace.length > 0 ? " at " + trace[0] : "";
    return "this is a bug in scormc, please report it: " + e + place;
  }
}
