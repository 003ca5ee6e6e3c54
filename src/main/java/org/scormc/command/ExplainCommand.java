package org.scormc.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scormc explain}: says more about what the compiler said. */
@Command(
    name = "explain",
    description = {
      "Explains the codes of messages, such as E214.",
      "Lists all codes with their messages if none is named."
    },
    footer = {"explain", "explain E214 w204"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..*",
      description = "What stands in brackets behind a message, in capital or small letters.")
  private List<String> codes = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "How to write the explanations: text or json.")
  private CodeFormat format;

  @Override
  public Integer call() {
    List<Code> found = codes.stream().map(this::code).toList();
    spec.commandLine().getOut().print(found.isEmpty() ? format.all() : format.write(found));
    return 0;
  }

  private Code code(String typed) {
    String number = typed.toUpperCase(Locale.ROOT);
    return Arrays.stream(Code.values())
        .filter(code -> code.number().equals(number))
        .findFirst()
        .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(typed, number)));
  }

  private static String unknown(String typed, String number) {
    List<String> known = Arrays.stream(Code.values()).map(Code::number).toList();
    Optional<String> hint = Spelling.hint(number, known);
    return "there is no code `" + typed + "`" + hint.map(text -> "; " + text).orElse("");
  }
}
