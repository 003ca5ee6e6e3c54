package org.scormc.renderer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the page's modules into one, so that a learner's browser asks the LMS for one script
 * instead of dozens.
 *
 * <p>Each module becomes a function that is run once, in the order in which they need each other,
 * and returns what the module exports; what it imports are constants taken from the others.
 * Comments that fill whole lines are left out. The modules keep to what this needs: named imports
 * and exports of functions, classes and constants at the start of a line, and no circle. Anything
 * else is a mistake in a module and an {@link IllegalStateException} here.
 */
final class Scripts {
  /** The module that starts the course page. */
  static final String MAIN = "js/main.js";

  /** The path of the joined module in a package. */
  static final String JOINED = "js/course.js";

  /** The path of the engine in a package; it is big, and fetched only where it is wanted. */
  static final String ENGINE = "js/engine.js";

  private static final Pattern COMMENT =
      Pattern.compile("(?m)^[ \\t]*(?:/\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/[ \\t]*|//.*)\\R");
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^import\\s+(?:\\{([^}]*)}|\\*\\s+as\\s+(\\w+))\\s+from\\s+\"([^\"]+)\";\\R");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export\\s+((?:async\\s+)?function\\*?|class|const)\\s+(\\w+)");
  private static final Pattern EMPTY_EXPORT = Pattern.compile("(?m)^export\\s*\\{\\s*};?\\R");
  private static final Pattern LEFT_OVER = Pattern.compile("(?m)^(?:import|export)\\b.*");

  private final UnaryOperator<String> sources;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder joined = new StringBuilder();

  private Scripts(UnaryOperator<String> sources) {
    this.sources = sources;
  }

  /** The page's own modules, joined. */
  static String joined() {
    return join(MAIN, Scripts::read);
  }

  /** The engine, as TeaVM has compiled it. */
  static String engine() {
    return read(ENGINE);
  }

  /**
   * Joins a module and all that it imports, directly or not.
   *
   * @param main the path of the module
   * @param sources gives the text of a module by its path
   * @throws IllegalStateException if a module uses a form that can't be joined
   */
  static String join(String main, UnaryOperator<String> sources) {
    Scripts scripts = new Scripts(sources);
    String body = scripts.body(main, new ArrayList<>());
    return scripts.joined + body;
  }

  /** Adds a module, after those it needs; gives the constant that holds its exports. */
  private String add(String path) {
    if (names.containsKey(path)) {
      return names.get(path);
    }
    if (open.contains(path)) {
      throw new IllegalStateException("modules import each other: " + open);
    }
    open.push(path);
    List<String> exports = new ArrayList<>();
    String body = body(path, exports);
    open.pop();
    String name = "module" + (names.size() + 1);
    names.put(path, name);
    joined.append("const ").append(name).append(" = (() => {\n").append(body);
    joined.append("return { ").append(String.join(", ", exports)).append(" };\n})();\n");
    return name;
  }

  private String body(String path, List<String> exports) {
    String code = COMMENT.matcher(sources.apply(path)).replaceAll("");
    code = replace(IMPORT, code, found -> imported(path, found));
    code =
        replace(
            EXPORT,
            code,
            found -> {
              exports.add(found.group(2));
              return found.group(1) + " " + found.group(2);
            });
    code = EMPTY_EXPORT.matcher(code).replaceAll("");
    Matcher leftOver = LEFT_OVER.matcher(code);
    if (leftOver.find()) {
      throw new IllegalStateException(
          path + " has a line that can't be joined: " + leftOver.group());
    }
    return code.replaceAll("\\n{2,}", "\n").replaceAll("\\A\\n", "");
  }

  private String imported(String path, MatchResult found) {
    String name = add(URI.create(path).resolve(found.group(3)).normalize().getPath());
    String constants =
        found.group(1) == null
            ? found.group(2)
            : "{ "
                + found.group(1).strip().replaceAll("\\s+as\\s+", ": ").replaceAll("\\s+", " ")
                + " }";
    return "const " + constants + " = " + name + ";\n";
  }

  private static String replace(
      Pattern pattern, String text, Function<MatchResult, String> replacement) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)));
  }

  private static String read(String path) {
    try (InputStream in = Scripts.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("no script " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
