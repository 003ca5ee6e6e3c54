package org.scormc.conformance;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.scormc.archive.Limits;
import org.scormc.diagnostic.DiagnosticLog;

/** Says what is wrong with a package. */
public final class PackageVerifier {
  private static final List<Rule> RULES =
      List.of(
          new EditionRule(),
          new NamespaceRule(),
          new SchemaRule(),
          new ControlDocumentRule(),
          new SchemaWordsRule(),
          new IdentifierRule(),
          new OrganizationRule(),
          new TitleRule(),
          new LengthRule(),
          new ItemRule(),
          new ResourceRule(),
          new DependencyRule(),
          new BaseRule(),
          new FileRule(),
          new UnlistedFileRule(),
          new PageRule(),
          new MetadataRule(),
          new NestedManifestRule(),
          new ExtensionRule(),
          new ValueRule(),
          new SequencingReferenceRule(),
          new ObjectiveRule(),
          new ObjectiveMapRule(),
          new SequencingWordRule(),
          new ScoItemRule(),
          new IdleSequencingRule(),
          new TraversalRule(),
          new RollupRule(),
          new TimeRule(),
          new SharedStateRule());

  private static final List<LmsRule> LMS_RULES =
      List.of(
          new SeveralScosRule(),
          new MoodleReaderRule(),
          new LeftIsDoneRule(),
          new FileKindRule(),
          new EditionRefusedRule());

  private PackageVerifier() {}

  /**
   * Reads a package and holds it against every rule.
   *
   * @param path a zip file, or a folder with what it would hold
   * @param choice the LMSs that it is held against, besides the standard
   * @param log gets all that is wrong
   * @throws UncheckedIOException if the operating system refuses to read it
   */
  public static void verify(Path path, Limits limits, LmsChoice choice, DiagnosticLog log) {
    PackageOpener.open(path, limits, log).ifPresent(content -> judge(content, choice, log));
  }

  /**
   * Holds a package that was read against every rule.
   *
   * @param choice the LMSs that it is held against, besides the standard
   * @param log gets all that is wrong
   */
  public static void judge(ReadPackage content, LmsChoice choice, DiagnosticLog log) {
    RULES.forEach(rule -> rule.check(content, log));
    LMS_RULES.forEach(rule -> rule.check(content, choice, log));
  }
}
