package org.scormc.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scormc.manifest.ManifestValidator;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/**
 * What the JDK's validator says of a file, in words for its author. It reports a bad value twice:
 * by the rule of its type, then by the attribute or element that has it; here these are one.
 *
 * @param rule the validator's name of the broken rule, such as {@code cvc-id.2}
 * @param span the tag, or the place where the validator noticed
 * @param text what is wrong, without a full stop
 */
record SchemaMessage(String rule, Span span, String text) {
  private static final int MOST_CHARACTERS = 20_000;
  private static final int MOST_WORDS = 9;
  private static final Pattern RULE = Pattern.compile("(?s)(c[a-z]+-[A-Za-z0-9.-]+): (.*)");
  private static final Pattern WORDS =
      Pattern.compile("(?s)cvc-enumeration-valid: Value '(.*)' is not .* '\\[(.*)\\]'.*");
  private static final Pattern TYPE =
      Pattern.compile("(?s)cvc-datatype-valid\\.1\\.2\\.[13]: '(.*)' is not .* '([^']*)'\\..*");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?s)cvc-maxLength-valid: .* length = '([0-9]+)' is not .* maxLength '([0-9]+)'.*");
  private static final Pattern LEAST =
      Pattern.compile("(?s)cvc-minInclusive-valid: Value '(.*)' is not .* minInclusive '(.*?)'.*");
  private static final Pattern MOST =
      Pattern.compile("(?s)cvc-maxInclusive-valid: Value '(.*)' is not .* maxInclusive '(.*?)'.*");
  private static final Pattern TAKEN = Pattern.compile("(?s)cvc-id\\.2: .* ID value '(.*)'\\.");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?s)cvc-attribute\\.3: The value '.*' of attribute '(.*)' on element '(.*?)' .*");
  private static final Pattern ELEMENT =
      Pattern.compile("(?s)cvc-type\\.3\\.1\\.3: The value '.*' of element '(.*?)' .*");
  private static final Pattern CONTENT =
      Pattern.compile("(?s)cvc-complex-type\\.2\\.2: Element '(.*?)' must .*");
  private static final Pattern SWAPPED =
      Pattern.compile(
          "(?s)cvc-complex-type\\.2\\.4\\.a: .* element '(.*?)'\\. One of '\\{(.*)\\}' is .*");
  private static final Pattern SHORT =
      Pattern.compile(
          "(?s)cvc-complex-type\\.2\\.4\\.b: .* element '(.*?)' is .* '\\{(.*)\\}' is .*");
  private static final Pattern UNKNOWN =
      Pattern.compile("(?s)cvc-complex-type\\.2\\.4\\.c: .* for element '(.*?)'.*");
  private static final Pattern TOO_MANY =
      Pattern.compile("(?s)cvc-complex-type\\.2\\.4\\.d: .* element '(.*?)'\\. No child.*");
  private static final Pattern NOT_ALLOWED =
      Pattern.compile("(?s)cvc-complex-type\\.3\\.2\\.2: Attribute '(.*)' is .* '(.*?)'\\.?");
  private static final Pattern REQUIRED =
      Pattern.compile("(?s)cvc-complex-type\\.4: Attribute '(.*)' must .* '(.*?)'\\.?");
  private static final Pattern TEXT =
      Pattern.compile("(?s)cvc-complex-type\\.2\\.3: Element '(.*?)' cannot .*");

  /** All that is said, in its order. */
  static List<SchemaMessage> all(List<ManifestValidator.Violation> violations, SourceFile file) {
    List<SchemaMessage> messages = new ArrayList<>();
    String value = "";
    for (int i = 0; i < violations.size(); i++) {
      ManifestValidator.Violation violation = violations.get(i);
      String message = shortened(violation.message());
      String where = where(message);
      if (i + 1 < violations.size()
          && !value(message).isEmpty()
          && !where(shortened(violations.get(i + 1).message())).isEmpty()) {
        value = message;
        continue;
      }
      String text = value.isEmpty() || where.isEmpty() ? plain(message) : value(value, where);
      Matcher rule = RULE.matcher(value.isEmpty() ? message : value);
      messages.add(
          new SchemaMessage(rule.matches() ? rule.group(1) : "", place(violation, file), text));
      value = "";
    }
    return List.copyOf(messages);
  }

  /** A message repeats values, however long they are. */
  private static String shortened(String message) {
    return message.length() > MOST_CHARACTERS ? message.substring(0, 200) + "…" : message;
  }

  /** What has the bad value, if the message names it. */
  private static String where(String message) {
    Matcher attribute = ATTRIBUTE.matcher(message);
    if (attribute.matches()) {
      return "`" + attribute.group(1) + "` of `<" + attribute.group(2) + ">`";
    }
    for (Pattern pattern : List.of(ELEMENT, CONTENT)) {
      Matcher element = pattern.matcher(message);
      if (element.matches()) {
        return "text of `<" + element.group(1) + ">`";
      }
    }
    return "";
  }

  private static String value(String message, String where) {
    return value(message).replace("{where}", where);
  }

  /** What is wrong with a value, with a gap for what has it. */
  private static String value(String message) {
    Matcher words = WORDS.matcher(message);
    if (words.matches()) {
      return found(words.group(1)) + choice(words.group(2), "`", "`");
    }
    Matcher type = TYPE.matcher(message);
    if (type.matches()) {
      return found(type.group(1)) + type(type.group(2));
    }
    Matcher length = LENGTH.matcher(message);
    if (length.matches()) {
      return "found "
          + length.group(1)
          + " characters as {where}, expected at most "
          + length.group(2);
    }
    Matcher least = LEAST.matcher(message);
    if (least.matches()) {
      return found(least.group(1)) + "at least " + least.group(2);
    }
    Matcher taken = TAKEN.matcher(message);
    if (taken.matches()) {
      return found(taken.group(1)) + "one that nothing else has";
    }
    Matcher most = MOST.matcher(message);
    return most.matches() ? found(most.group(1)) + "at most " + most.group(2) : "";
  }

  private static String found(String value) {
    String start = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    String shown = value.isEmpty() ? "nothing" : "`" + start + "`";
    return "found " + shown + " as {where}, expected ";
  }

  /** Words parted by commas, the first of them if they are many, the last after an or. */
  private static String choice(String words, String before, String after) {
    List<String> shown =
        Arrays.stream(words.split(", ", -1))
            .limit(MOST_WORDS)
            .map(word -> before + word + after)
            .toList();
    int last = shown.size() - 1;
    if (words.split(", ", -1).length > MOST_WORDS) {
      return String.join(", ", shown) + " …";
    }
    return last == 0
        ? shown.get(0)
        : String.join(", ", shown.subList(0, last)) + " or " + shown.get(last);
  }

  private static String type(String name) {
    return switch (name) {
      case "NCName", "ID", "IDREF" ->
          "a name: a letter or `_`, then letters, digits, `.`, `-` and `_`";
      case "boolean" -> "`true` or `false`";
      case "anyURI" -> "a URI as in RFC 3986";
      case "decimal" -> "a number";
      default -> "a value of type " + name;
    };
  }

  private static String plain(String message) {
    String text = message.replaceAll("\"[^\"]*\":", "");
    Matcher swapped = SWAPPED.matcher(text);
    if (swapped.matches()) {
      return "found " + tags(swapped.group(1)) + ", expected " + tags(swapped.group(2));
    }
    Matcher ends = SHORT.matcher(text);
    if (ends.matches()) {
      return tags(ends.group(1)) + " ends too early, expected " + tags(ends.group(2)) + " in it";
    }
    Matcher unknown = UNKNOWN.matcher(text);
    if (unknown.matches()) {
      return "found " + tags(unknown.group(1)) + ", which no schema of this edition knows";
    }
    Matcher many = TOO_MANY.matcher(text);
    if (many.matches()) {
      return "found " + tags(many.group(1)) + ", expected no element more";
    }
    Matcher attribute = NOT_ALLOWED.matcher(text);
    if (attribute.matches()) {
      return "found the attribute `"
          + attribute.group(1)
          + "` of "
          + tags(attribute.group(2))
          + ", which may not have it";
    }
    Matcher required = REQUIRED.matcher(text);
    if (required.matches()) {
      return "expected the attribute `" + required.group(1) + "` of " + tags(required.group(2));
    }
    Matcher words = TEXT.matcher(text);
    return words.matches()
        ? "found text in " + tags(words.group(1)) + ", expected elements only"
        : message.replaceAll("\\.$", "");
  }

  private static String tags(String names) {
    return choice(names.replaceAll("[{}]", ""), "`<", ">`")
        .replaceAll("`<WC\\[.*?\\]>`", "an element of another namespace");
  }

  /** The tag that ends where the parser noticed, as far as the line has it. */
  private static Span place(ManifestValidator.Violation violation, SourceFile file) {
    int line = Math.min(Math.max(1, violation.line()), file.lineCount());
    int end = file.lineStart(line) + Math.max(0, violation.column() - 1);
    int start = file.text().lastIndexOf('<', end - 1);
    return file.span(Math.max(start, file.lineStart(line)), end);
  }
}
