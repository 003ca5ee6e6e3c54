package org.scormc.highlight;

import java.util.Optional;
import java.util.regex.Pattern;

/** How tokens of one type are found. */
final class Rule {
  private final String type;
  private final boolean lookbehind;
  private final boolean greedy;
  private final Optional<Grammar> inside;
  private final String aliases;
  private final String expression;
  private volatile Optional<Pattern> pattern = Optional.empty();

  /**
   * A rule.
   *
   * @param type the type of its tokens
   * @param options {@code b} if what the first group matches stands before the token, {@code g} if
   *     a token may take in others that were found before
   * @param inside what finds tokens in its tokens
   * @param aliases further names of its tokens, parted by spaces
   * @param expression the pattern of its tokens
   */
  Rule(String type, String options, Optional<Grammar> inside, String aliases, String expression) {
    this.type = type;
    this.lookbehind = options.contains("b");
    this.greedy = options.contains("g");
    this.inside = inside;
    this.aliases = aliases;
    this.expression = expression;
  }

  /** Compiled when it is needed: most rules of a large language never are. */
  Pattern pattern() {
    if (pattern.isEmpty()) {
      pattern = Optional.of(Pattern.compile(expression, Pattern.DOTALL));
    }
    return pattern.get();
  }

  boolean lookbehind() {
    return lookbehind;
  }

  boolean greedy() {
    return greedy;
  }

  Token token(String text) {
    Content content =
        inside.isPresent() ? new Parts(Tokenizer.parts(text, inside.get())) : new Text(text);
    return new Token(type, content, aliases, text.length());
  }
}
