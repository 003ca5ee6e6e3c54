package org.scormc.renderer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * Colours code while the course is built, with Prism, so that no learner's browser has to.
 *
 * <p>Prism is loaded when the first piece of code comes.
 */
final class CodeHighlighter {
  private static final String PRISM = "/META-INF/resources/webjars/prismjs/1.30.0/";

  /** Rhino's level of optimisation for code that runs once. */
  private static final int INTERPRETED = -1;

  private Optional<ScriptableObject> loaded = Optional.empty();

  /**
   * Code as HTML with a {@code span class="token …"} around each part that has a colour.
   *
   * @param code the code
   * @param language Prism's name of its language, or one of Prism's aliases
   * @return empty if Prism doesn't know the language
   */
  synchronized Optional<Markup> highlight(String code, String language) {
    try (Context context = Context.enter()) {
      context.setOptimizationLevel(INTERPRETED);
      context.setLanguageVersion(Context.VERSION_ES6);
      ScriptableObject scope = loaded.orElseGet(() -> load(context));
      loaded = Optional.of(scope);
      Function colour = (Function) scope.get("colour", scope);
      Object[] arguments = {code, language.toLowerCase(Locale.ROOT)};
      Object html = colour.call(context, scope, scope, arguments);
      return html instanceof CharSequence text
          ? Optional.of(new Markup(text.toString()))
          : Optional.empty();
    }
  }

  private static ScriptableObject load(Context context) {
    ScriptableObject scope = context.initSafeStandardObjects();
    ScriptableObject.putProperty(scope, "componentsJson", read(PRISM + "components.json"));
    ScriptableObject.putProperty(scope, "readComponent", new ComponentReader());
    run(context, scope, PRISM + "components/prism-core.js");
    run(context, scope, "highlight.js");
    return scope;
  }

  private static void run(Context context, ScriptableObject scope, String resource) {
    context.evaluateString(scope, read(resource), resource, 1, null);
  }

  private static String read(String resource) {
    try (InputStream in = CodeHighlighter.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the loading script the source of a Prism component by its name. */
  private static final class ComponentReader extends BaseFunction {
    private static final long serialVersionUID = 1L;

    @Override
    public Object call(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
      return read(PRISM + "components/prism-" + arguments[0] + ".js");
    }
  }
}
