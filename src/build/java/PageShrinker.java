import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.ChunkOutputType;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.JSChunk;
import com.google.javascript.jscomp.ModuleIdentifier;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import com.google.javascript.jscomp.deps.ModuleLoader.ResolutionMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins the modules of the course page into two small scripts: the build runs this file, a learner
 * gets what it writes.
 *
 * <p>{@code course.js} is all that {@code main.js} needs; {@code workshop.js} is what exercises and
 * labs need besides, and imports the rest from {@code course.js}. The Closure Compiler does this,
 * by optimisations that leave the names of properties alone. It knows no private members yet: they
 * go through it under names that no module has, and come out private again, under short names.
 */
final class PageShrinker {
  private static final String COURSE = "main.js";
  private static final String WORKSHOP = "exercise/workshop.js";

  /** A private member where it is used, or declared at the start of a line. */
  private static final Pattern PRIVATE =
      Pattern.compile(
          "((?m:^) {2}(?:static |async |get |set |\\*)*|\\b[\\w$]+(?:\\?\\.|\\.))#([A-Za-z]+)\\b");

  private static final String MASK = "privateMember_";
  private static final Pattern MASKED = Pattern.compile("\\b" + MASK + "(?=[a-z])");

  /** How the last module of a script hands over what the script exports. */
  private static final String EXPORTS = "exportsOfTheScript";

  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?:async )?(?:function|class|const) (\\w+)");

  private final Path sources;

  private PageShrinker(Path sources) {
    this.sources = sources;
  }

  /** Takes the folder of the modules and the folder to write to. */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[1]);
    new PageShrinker(Path.of(arguments[0]))
        .scripts()
        .forEach(
            (name, script) -> {
              try {
                Files.writeString(target.resolve(name), script);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
  }

  private TreeMap<String, String> scripts() throws IOException {
    JSChunk course = new JSChunk("course");
    JSChunk workshop = new JSChunk("workshop");
    workshop.addDependency(course);
    for (Path module : modules()) {
      course.add(source(module));
    }
    String exported = exported(Files.readString(sources.resolve(WORKSHOP)));
    workshop.add(
        SourceFile.fromCode(
            "exports.js",
            "import {"
                + exported
                + "} from \"./"
                + WORKSHOP
                + "\";\n"
                + EXPORTS
                + "={"
                + exported
                + "};\n"));
    Compiler compiler = compiled(List.of(course, workshop), List.of(COURSE, "exports.js"));
    TreeMap<String, String> scripts = new TreeMap<>();
    scripts.put("course.js", MASKED.matcher(compiler.toSource(course)).replaceAll("#") + "\n");
    scripts.put(
        "workshop.js",
        MASKED
                .matcher(compiler.toSource(workshop))
                .replaceAll("#")
                .replace(EXPORTS + "=", "export const{" + exported + "}=")
            + "\n");
    return scripts;
  }

  private List<Path> modules() throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".js"))
          .filter(file -> !file.startsWith(sources.resolve("preview")))
          .sorted()
          .toList();
    }
  }

  private static String exported(String module) {
    return EXPORT
        .matcher(module)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.joining(","));
  }

  private SourceFile source(Path module) throws IOException {
    String path = sources.relativize(module).toString().replace('\\', '/');
    return SourceFile.fromCode(path, masked(Files.readString(module)));
  }

  /** A module whose private members have public names; the more often one is used, the shorter. */
  private static String masked(String module) {
    TreeMap<String, Integer> uses = new TreeMap<>();
    Matcher found = PRIVATE.matcher(module);
    while (found.find()) {
      uses.merge(found.group(2), 1, Integer::sum);
    }
    List<String> names = new ArrayList<>(uses.keySet());
    names.sort((one, other) -> uses.get(other) - uses.get(one));
    return PRIVATE
        .matcher(module)
        .replaceAll(
            (MatchResult use) ->
                Matcher.quoteReplacement(
                    use.group(1) + MASK + letters(names.indexOf(use.group(2)))));
  }

  /** A name of letters: {@code a} to {@code z}, then {@code ba} and so on. */
  private static String letters(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : letters(number / 26) + last;
  }

  private static Compiler compiled(List<JSChunk> scripts, List<String> mains) {
    Compiler.setLoggingLevel(java.util.logging.Level.OFF);
    Compiler compiler = new Compiler(System.err);
    CompilerOptions options = new CompilerOptions();
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options);
    WarningLevel.QUIET.setOptionsForWarningLevel(options);
    options.setLanguage(LanguageMode.UNSTABLE);
    options.setAllowDynamicImport(true);
    options.setModuleResolutionMode(ResolutionMode.BROWSER);
    options.setDependencyOptions(
        DependencyOptions.pruneForEntryPoints(
            mains.stream().map(ModuleIdentifier::forFile).toList()));
    options.setChunkOutputType(ChunkOutputType.ES_MODULES);
    options.setEmitUseStrict(false);
    // texts as they are: no page has a script inside a script element, and modules are UTF-8
    options.setTrustedStrings(true);
    options.setOutputCharset(StandardCharsets.UTF_8);
    options.setLineLengthThreshold(Integer.MAX_VALUE);
    SourceFile globals = SourceFile.fromCode("globals.js", "var window,document," + EXPORTS + ";");
    if (!compiler.compileChunks(List.of(globals), scripts, options).success) {
      throw new IllegalStateException("a module is no JavaScript that Closure takes");
    }
    return compiler;
  }
}
