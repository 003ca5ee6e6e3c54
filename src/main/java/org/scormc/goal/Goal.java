package org.scormc.goal;

import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * What all goals have in common. What is wrong with a course or a package fails the build; a goal
 * that is asked for nonsense, or can't read or write a file, breaks it.
 */
abstract class Goal extends AbstractMojo {
  /** Whether to do nothing. */
  @Parameter(property = "scormc.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    try {
      run();
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException("can't read or write a file: " + e.getCause(), e);
    }
  }

  /** Does the goal's work. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  /** A parameter's text, unless it is blank. */
  static Optional<String> text(String given) {
    return Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The constant that a parameter calls by its lower-case name, with hyphens. */
  static <E extends Enum<E>> E constant(String parameter, String given, Class<E> type)
      throws MojoExecutionException {
    StringBuilder words = new StringBuilder();
    for (E constant : type.getEnumConstants()) {
      String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (word.equalsIgnoreCase(given)) {
        return constant;
      }
      words.append(words.isEmpty() ? "" : ", ").append(word);
    }
    throw new MojoExecutionException(
        "`" + parameter + "` is `" + given + "`, expected one of " + words);
  }
}
