package org.scormc.command;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives the help of every command the sections of a manual page. */
final class Manual {
  private static final String[] ENVIRONMENT = {
    "",
    "Environment:",
    "  NO_COLOR            if it is not empty, no colours unless --color=always",
    "  SOURCE_DATE_EPOCH   the time of the files of a package, in seconds since 1970"
  };

  private Manual() {}

  /** Completes a command and all below it; what they leave out is as in the outermost one. */
  static void complete(CommandLine command, CommandLine outermost) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%nArguments:%n");
    usage.optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n");
    usage.exitCodeListHeading("%nExit status:%n");
    if (usage.exitCodeList().isEmpty()) {
      usage.exitCodeList(outermost.getCommandSpec().usageMessage().exitCodeList());
    }
    usage.footerHeading("%nExamples:%n");
    String[] examples = usage.footer();
    String[] footer = new String[examples.length + ENVIRONMENT.length];
    for (int i = 0; i < footer.length; i++) {
      footer[i] =
          i < examples.length ? "  scormc " + examples[i] : ENVIRONMENT[i - examples.length];
    }
    usage.footer(footer);
    command.getSubcommands().values().forEach(inner -> complete(inner, outermost));
  }
}
