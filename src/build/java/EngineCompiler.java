import java.nio.file.Path;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.backend.javascript.JavaScriptTarget;
import org.teavm.dependency.PreciseDependencyAnalyzer;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.ClassHolderSource;
import org.teavm.model.PreOptimizingClassHolderSource;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClasspathClassHolderSource;
import org.teavm.parsing.ClasspathResourceProvider;
import org.teavm.vm.TeaVM;
import org.teavm.vm.TeaVMBuilder;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Has TeaVM compile the engine to JavaScript: the build runs this file, with the engine's classes
 * and TeaVM on the class path.
 *
 * <p>TeaVM goes through objects in the order of their identity hashes, so the order of classes in
 * the script, and the names that hang on it, would be others each time. The build gives this a JVM
 * of its own in which every identity hash is the same ({@code -XX:hashCode=2}); then only the order
 * in which TeaVM meets things is left.
 */
final class EngineCompiler {
  private EngineCompiler() {}

  /** Takes the class whose exports are the engine, and the file to write. */
  public static void main(String[] arguments) {
    if (System.identityHashCode(new Object()) != System.identityHashCode(new Object())) {
      System.err.println("this JVM tells objects apart: no two builds make the same engine");
    }
    JavaScriptTarget target = new JavaScriptTarget();
    target.setObfuscated(true);
    target.setModuleType(JSModuleType.COMMON_JS);
    ReferenceCache references = new ReferenceCache();
    ClassLoader loader = EngineCompiler.class.getClassLoader();
    ClassHolderSource classes =
        new ClasspathClassHolderSource(new ClasspathResourceProvider(loader), references, loader);
    TeaVM compiler =
        new TeaVMBuilder(target)
            .setReferenceCache(references)
            .setClassSource(new PreOptimizingClassHolderSource(classes))
            .setDependencyAnalyzerFactory(PreciseDependencyAnalyzer::new)
            .setObfuscated(true)
            .build();
    compiler.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    compiler.installPlugins();
    compiler.setEntryPoint(arguments[0]);
    Path script = Path.of(arguments[1]);
    script.getParent().toFile().mkdirs();
    compiler.build(script.getParent().toFile(), script.getFileName().toString());
    for (Problem problem : compiler.getProblemProvider().getProblems()) {
      DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
      problem.render(text);
      System.err.println(problem.getSeverity() + ": " + text.getText());
    }
    if (!compiler.getProblemProvider().getSevereProblems().isEmpty()) {
      throw new IllegalStateException("TeaVM can't compile the engine");
    }
  }
}
