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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module and all that it imports as one script, so that a page costs one request for them.
 *
 * <p>Each imported module becomes a function that is called once and gives what the module exports;
 * comments are left out. Only the forms of import and export that our own modules use are
 * understood: {@code import { a, b as c } from "./x.js";} and {@code export} before a function,
 * class or constant. Anything else, and modules that import each other, is an error.
 */
final class ScriptBundle {
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/ ?", Pattern.DOTALL);
  private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*//.*\\n");
  private static final Pattern BLANK_LINES = Pattern.compile("(?m)^[ \\t]*\\n");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{([^}]*)\\} from \"(\\.[^\"]+)\";$");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export ((?:async function|function|class|const) (\\w+))");
  private static final Pattern LEFT_OVER = Pattern.compile("(?m)^(?:import|export)\\b.*$");

  private final Map<String, String> modules = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  private ScriptBundle() {}

  /**
   * The bundle that starts with a module.
   *
   * @param path the module's path among the class path's resources
   * @throws IllegalStateException if a module is missing or not of the form described above
   */
  static byte[] of(String path) {
    ScriptBundle bundle = new ScriptBundle();
    bundle.add(path, false);
    return String.join("", bundle.modules.values()).getBytes(StandardCharsets.UTF_8);
  }

  private void add(String path, boolean imported) {
    if (modules.containsKey(path)) {
      return;
    }
    if (open.contains(path)) {
      throw new IllegalStateException("modules that import each other: " + open);
    }
    open.push(path);
    Matcher imports = IMPORT.matcher(withoutComments(read(path)));
    StringBuilder code = new StringBuilder();
    while (imports.find()) {
      String source = URI.create(path).resolve(imports.group(2)).getPath();
      add(source, true);
      String names = imports.group(1).strip().replace(" as ", ": ");
      String binding = "const { " + names + " } = " + name(source) + ";";
      imports.appendReplacement(code, Matcher.quoteReplacement(binding));
    }
    imports.appendTail(code);
    modules.put(path, imported ? called(path, code) : checked(path, code.toString()));
    open.pop();
  }

  private static String called(String path, CharSequence code) {
    List<String> exported = new ArrayList<>();
    Matcher exports = EXPORT.matcher(code);
    StringBuilder body = new StringBuilder();
    while (exports.find()) {
      exported.add(exports.group(2));
      exports.appendReplacement(body, "$1");
    }
    exports.appendTail(body);
    return "const "
        + name(path)
        + " = (() => {\n"
        + checked(path, body.toString())
        + "return { "
        + String.join(", ", exported)
        + " };\n})();\n";
  }

  private static String checked(String path, String code) {
    Matcher leftOver = LEFT_OVER.matcher(code);
    if (leftOver.find()) {
      throw new IllegalStateException("can't bundle " + path + ": " + leftOver.group());
    }
    return code;
  }

  private static String withoutComments(String code) {
    String bare = COMMENT.matcher(code).replaceAll("");
    return BLANK_LINES.matcher(LINE_COMMENT.matcher(bare).replaceAll("")).replaceAll("");
  }

  /** What a module is called inside the bundle: nothing in the modules has an underscore. */
  private static String name(String path) {
    return path.replaceAll("^js/|\\.js$", "").replaceAll("[^A-Za-z0-9]", "_") + "_module";
  }

  private static String read(String path) {
    try (InputStream in = ScriptBundle.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("no script " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
