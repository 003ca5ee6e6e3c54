package org.scormc.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Prism itself, in a JavaScript engine: what our colours are held against. */
final class Prism {
  private static final String FOLDER = "/META-INF/resources/webjars/prismjs/1.30.0/";

  /** Rhino reads a pattern by calling itself for each of its choices, and some have thousands. */
  private static final long STACK_BYTES = 1L << 26;

  private static final Map<String, Script> SCRIPTS = new ConcurrentHashMap<>();

  private Prism() {}

  /** The text of a component, {@code core} or that of a language. */
  static String component(String name) {
    return read("components/prism-" + name + ".js");
  }

  /**
   * Codes as HTML, one after the other, when what the language needs is loaded and nothing else.
   */
  static List<String> html(List<String> codes, String language) {
    FutureTask<List<String>> task = new FutureTask<>(() -> coloured(codes, language));
    new Thread(null, task, "Prism", STACK_BYTES).start();
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> coloured(List<String> codes, String language) {
    try (Context context = Context.enter()) {
      context.setInterpretedMode(true);
      context.setLanguageVersion(Context.VERSION_ES6);
      ScriptableObject scope = context.initSafeStandardObjects();
      load(context, scope, "core");
      for (String component : LanguageReader.read(language).components()) {
        load(context, scope, component);
      }
      List<String> coloured = new ArrayList<>();
      for (String code : codes) {
        ScriptableObject.putProperty(scope, "code", code);
        ScriptableObject.putProperty(scope, "language", language);
        coloured.add(
            String.valueOf(
                context.evaluateString(
                    scope,
                    "Prism.highlight(code, Prism.languages[language], language)",
                    "highlight",
                    1,
                    null)));
      }
      return coloured;
    }
  }

  private static void load(Context context, Scriptable scope, String name) {
    SCRIPTS
        .computeIfAbsent(name, key -> context.compileString(component(key), key, 1, null))
        .exec(context, scope, scope);
  }

  private static String read(String file) {
    try (InputStream in = Prism.class.getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
