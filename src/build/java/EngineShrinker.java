import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the engine that TeaVM wrote smaller: the build runs this file, a page never sees it.
 *
 * <p>TeaVM gives each field of each class a name of its own. Here the most used field of every
 * class is called {@code a}, the next {@code b}, which a compressor likes better; subclasses go on
 * where their superclass ends. Then the Closure Compiler inlines and drops what it can, and what
 * TeaVM would export by CommonJS becomes an ES module.
 */
final class EngineShrinker {
  private static final String NAME = "[A-Za-z0-9_$]+";
  private static final Pattern PROPERTY = Pattern.compile("\\.(" + NAME + ")");
  private static final Pattern WORD = Pattern.compile("(" + NAME + ")");
  private static final Pattern LITERAL =
      Pattern.compile("(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+')");
  private static final Pattern EXPORT = Pattern.compile("exports\\.(" + NAME + ")=");

  /** A constructor as TeaVM writes it: the call of the superclass's, then a value a field. */
  private static final Pattern CONSTRUCTOR =
      Pattern.compile(
          "function (NAME)\\(\\)\\{(?:let a=this;)?(?:(NAME)\\.call\\((?:this|a)\\);)?"
                  .replace("NAME", NAME)
              + "((?:(?:this|a)\\.NAME=[^;{}]*;)*)\\}".replace("NAME", NAME));

  private final String script;
  private final TreeMap<String, String> superclasses = new TreeMap<>();
  private final TreeMap<String, List<String>> fields = new TreeMap<>();
  private final TreeMap<String, Integer> uses = new TreeMap<>();
  private final TreeMap<String, String> newNames = new TreeMap<>();
  private final List<String> free = new ArrayList<>();

  private EngineShrinker(String script) {
    this.script = script;
  }

  /** Takes the file that TeaVM wrote and the file to write. */
  public static void main(String[] arguments) throws IOException {
    String script = Files.readString(Path.of(arguments[0]));
    String exported =
        String.join(",", EXPORT.matcher(script).results().map(found -> found.group(1)).toList());
    String small = compiled(new EngineShrinker(script).renamed());
    Files.writeString(
        Path.of(arguments[1]),
        "export const{" + exported + "}=(exports=>{" + small + "return exports})({});\n");
  }

  private static String compiled(String script) {
    Compiler.setLoggingLevel(java.util.logging.Level.OFF);
    Compiler compiler = new Compiler(System.err);
    CompilerOptions options = new CompilerOptions();
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options);
    WarningLevel.QUIET.setOptionsForWarningLevel(options);
    options.setLanguage(LanguageMode.ECMASCRIPT_NEXT);
    options.setEmitUseStrict(false);
    // texts as they are: no page has the engine inside a script element, and modules are UTF-8
    options.setTrustedStrings(true);
    options.setOutputCharset(StandardCharsets.UTF_8);
    options.setLineLengthThreshold(Integer.MAX_VALUE);
    SourceFile engine = SourceFile.fromCode("engine.js", script);
    boolean whole = compiler.compile(List.of(), List.of(engine), options).success;
    if (!whole) {
      throw new IllegalStateException("the engine is no JavaScript that Closure takes");
    }
    return compiler.toSource();
  }

  private String renamed() {
    Matcher constructor = CONSTRUCTOR.matcher(script);
    while (constructor.find()) {
      String superclass = constructor.group(2) == null ? "" : constructor.group(2);
      superclasses.put(constructor.group(1), superclass);
      fields.put(constructor.group(1), names(PROPERTY, constructor.group(3)));
    }
    TreeSet<String> kept = new TreeSet<>(List.of("$id$"));
    names(LITERAL, script).forEach(literal -> kept.addAll(names(WORD, literal)));
    fields.values().forEach(own -> own.removeAll(kept));
    for (String name : names(PROPERTY, script)) {
      uses.merge(name, 1, Integer::sum);
    }
    kept.addAll(uses.keySet());
    fields.values().forEach(kept::removeAll);
    for (String before : List.of("", "$", "_")) {
      for (char c : "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
        free.add(before + c);
      }
    }
    free.removeAll(kept);
    for (String type : superclasses.keySet()) {
      if (!superclasses.containsKey(superclasses.get(type))) {
        rename(type, 0);
      }
    }
    return PROPERTY
        .matcher(script)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "." + newNames.getOrDefault(found.group(1), found.group(1))));
  }

  private void rename(String type, int inherited) {
    List<String> own = fields.get(type);
    own.sort((one, other) -> uses.get(other) - uses.get(one));
    for (int i = 0; i < own.size(); i++) {
      if (newNames.put(own.get(i), free.get(inherited + i)) != null) {
        throw new IllegalStateException("two classes have a field `" + own.get(i) + "`");
      }
    }
    superclasses.forEach(
        (subclass, superclass) -> {
          if (superclass.equals(type)) {
            rename(subclass, inherited + own.size());
          }
        });
  }

  private static List<String> names(Pattern pattern, String text) {
    return new ArrayList<>(
        pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList());
  }
}
