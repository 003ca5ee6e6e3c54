package org.scormc.renderer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the page's modules into a few scripts, so that a learner's browser asks the LMS for one or
 * two instead of dozens.
 *
 * <p>Each module becomes a function that is run once, in the order in which they need each other,
 * and returns what the module exports; what it imports are constants taken from the others.
 * Comments that fill whole lines, types in comments, and indentation are left out. The modules keep
 * to what this needs: named imports and exports of functions, classes and constants at the start of
 * a line, no text that goes on in the next line, and no circle. Anything else is a mistake in a
 * module and an {@link IllegalStateException} here.
 *
 * <p>A module is in one script only: the first that needs it. A later script imports it from there
 * under the name of its constant, and exports what its own main module exports.
 */
final class Scripts {
  /** The path of the script that starts the course page. */
  static final String COURSE = "js/course.js";

  /** The path of the script of exercises and labs, which is fetched only where it is wanted. */
  static final String WORKSHOP = "js/workshop.js";

  /** The path of the engine in a package; it is big, and fetched only where it is wanted. */
  static final String ENGINE = "js/engine.js";

  private static final Pattern COMMENT =
      Pattern.compile("(?m)^[ \\t]*(?:/\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/[ \\t]*|//.*)\\R");
  private static final Pattern TYPE = Pattern.compile("/\\*\\* @[^*]*\\*/ ?");
  private static final Pattern OPEN_TEXT =
      Pattern.compile("(?m)^[^`\\n]*`(?:[^`\\n]*`[^`\\n]*`)*[^`\\n]*$");
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^import\\s+(?:\\{([^}]*)}|\\*\\s+as\\s+(\\w+))\\s+from\\s+\"([^\"]+)\";\\R");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export\\s+((?:async\\s+)?function\\*?|class|const)\\s+(\\w+)");
  private static final Pattern EMPTY_EXPORT = Pattern.compile("(?m)^export\\s*\\{\\s*};?\\R");
  private static final Pattern LEFT_OVER = Pattern.compile("(?m)^(?:import|export)\\b.*");

  private final UnaryOperator<String> sources;

  /** The constants that hold what modules export, by the modules' paths. */
  private final Map<String, String> names = new LinkedHashMap<>();

  private final Deque<String> open = new ArrayDeque<>();
  private final List<Script> scripts = new ArrayList<>();

  private Scripts(UnaryOperator<String> sources) {
    this.sources = sources;
  }

  /** All scripts that a package may have, by their paths; the bytes are not to be written to. */
  static SortedMap<String, byte[]> files() {
    return All.FILES;
  }

  /**
   * Joins modules and all that they import, directly or not.
   *
   * @param mains for each script its path and that of its main module; the scripts are in one
   *     folder
   * @param sources gives the text of a module by its path
   * @return the scripts by their paths
   * @throws IllegalStateException if a module uses a form that can't be joined
   */
  static Map<String, String> join(Map<String, String> mains, UnaryOperator<String> sources) {
    Scripts scripts = new Scripts(sources);
    mains.forEach(
        (path, main) -> {
          Script script = new Script(path.substring(path.lastIndexOf('/') + 1));
          scripts.scripts.add(script);
          // a main module stays open: no other may import it
          scripts.open.push(main);
          String body = scripts.body(main, script.exports);
          script.code.append(body);
        });
    Map<String, String> joined = new LinkedHashMap<>();
    int next = 0;
    for (String path : mains.keySet()) {
      joined.put(path, scripts.scripts.get(next++).text());
    }
    return joined;
  }

  /** Adds a module, after those it needs; gives the constant that holds its exports. */
  private String add(String path) {
    if (open.contains(path)) {
      throw new IllegalStateException("modules import each other: " + open);
    }
    Script script = scripts.get(scripts.size() - 1);
    if (names.containsKey(path)) {
      String name = names.get(path);
      scripts.stream().filter(one -> one.holds(name)).forEach(one -> script.take(name, one));
      return name;
    }
    open.push(path);
    List<String> exports = new ArrayList<>();
    String body = body(path, exports);
    open.pop();
    String name = "module" + (names.size() + 1);
    names.put(path, name);
    script.add(name, body, exports);
    return name;
  }

  private String body(String path, List<String> exports) {
    String code = COMMENT.matcher(sources.apply(path)).replaceAll("");
    refuse(path, OPEN_TEXT.matcher(code));
    code = TYPE.matcher(code).replaceAll("");
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
    refuse(path, LEFT_OVER.matcher(code));
    return code.replaceAll("\\n\\s+", "\n").replaceAll("\\A\\s+", "");
  }

  private static void refuse(String path, Matcher line) {
    if (line.find()) {
      throw new IllegalStateException(path + " has a line that can't be joined: " + line.group());
    }
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

  /** The scripts never change while the compiler runs, so they are joined once. */
  private static final class All {
    static final SortedMap<String, byte[]> FILES = joined();

    private static SortedMap<String, byte[]> joined() {
      Map<String, String> mains = new LinkedHashMap<>();
      mains.put(COURSE, "js/main.js");
      mains.put(WORKSHOP, "js/workshop.js");
      SortedMap<String, byte[]> files = new TreeMap<>();
      join(mains, Scripts::read)
          .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
      files.put(ENGINE, read(ENGINE).getBytes(StandardCharsets.UTF_8));
      return Collections.unmodifiableSortedMap(files);
    }
  }

  /** One of the scripts while it is put together. */
  private static final class Script {
    final StringBuilder code = new StringBuilder();
    final List<String> exports = new ArrayList<>();
    private final String file;
    private final Set<String> modules = new TreeSet<>();
    private final Map<String, Set<String>> taken = new TreeMap<>();

    Script(String file) {
      this.file = file;
    }

    boolean holds(String module) {
      return modules.contains(module);
    }

    void add(String name, String body, List<String> exported) {
      modules.add(name);
      code.append("const ").append(name).append(" = (() => {\n").append(body);
      code.append("return { ").append(String.join(", ", exported)).append(" };\n})();\n");
    }

    /** Takes a module from the script that holds it. */
    void take(String module, Script from) {
      if (from != this && taken.computeIfAbsent(from.file, file -> new TreeSet<>()).add(module)) {
        if (!from.exports.contains(module)) {
          from.exports.add(module);
        }
      }
    }

    String text() {
      StringBuilder text = new StringBuilder();
      taken.forEach(
          (from, names) ->
              text.append("import { ")
                  .append(String.join(", ", names))
                  .append(" } from \"./")
                  .append(from)
                  .append("\";\n"));
      text.append(code);
      if (!exports.isEmpty()) {
        text.append("export { ").append(String.join(", ", exports)).append(" };\n");
      }
      return text.toString();
    }
  }
}
