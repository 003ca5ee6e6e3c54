package org.scormc.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scormc completion}: lets a shell complete commands. */
@Command(
    name = "completion",
    description = {
      "Writes a script by which a shell completes the commands and options of scormc.",
      "The shell must know scormc by that name, for instance by"
          + " alias scormc='java -jar /path/to/scormc.jar'."
    },
    footer = {"completion bash > ~/.local/share/bash-completion/completions/scormc"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {
  /** The shells that can be helped. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "SHELL",
      description = "The shell: ${COMPLETION-CANDIDATES}.")
  private Shell shell;

  /** One script does for both: zsh reads it as bash does. */
  @Override
  public Integer call() {
    CommandLine whole = spec.root().commandLine();
    String zsh = "autoload -U +X compinit && compinit\n";
    spec.commandLine()
        .getOut()
        .print((shell == Shell.ZSH ? zsh : "") + AutoComplete.bash("scormc", whole));
    return 0;
  }
}
