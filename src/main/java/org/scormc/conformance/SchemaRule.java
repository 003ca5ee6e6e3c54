package org.scormc.conformance;

import java.util.List;
import java.util.regex.Pattern;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Edition;
import org.scormc.manifest.ManifestValidator;
import org.scormc.manifest.ManifestWriter;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/** A manifest keeps to the schemas of its edition. What another rule says better is left to it. */
final class SchemaRule implements Rule {
  private static final int MOST = 100;
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "found the attribute `[^`]*:?((?i:scormtype)|sharedDataGlobalToSystem)` of .*");

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (Edition edition : content.manifest().edition().stream().toList()) {
      if (!content.manifest().element().namespace().equals(NamespaceRule.namespace(edition))) {
        return;
      }
      List<ReadElement> elements = content.elements();
      SourceFile file = content.manifest().element().span().file();
      byte[] manifest = content.files().get(ManifestWriter.PATH);
      SchemaMessage.all(ManifestValidator.violations(edition, manifest), file).stream()
          .filter(message -> !isSaidBetter(message, content, at(message.span(), elements)))
          .limit(MOST)
          .forEach(
              message ->
                  log.add(code(at(message.span(), elements)), message.span(), message.text()));
    }
  }

  private static boolean isSaidBetter(
      SchemaMessage message, ReadPackage content, ReadElement element) {
    String unknownDefault = "IDREF '" + content.manifest().defaultOrganization() + "'";
    return switch (message.rule()) {
      case "cvc-id.1" -> message.text().contains(unknownDefault);
      case "cvc-id.2" -> IdentifierRule.repeated(content).containsKey(element);
      case "cvc-complex-type.2.4.c" -> ExtensionRule.judges(element);
      default -> ATTRIBUTE.matcher(message.text()).matches();
    };
  }

  /** Metadata of SCORM 2004 may keep to looser schemas than those here. */
  private static Code code(ReadElement element) {
    return element.namespace().equals(Namespaces.METADATA)
        ? Code.METADATA_INVALID
        : Code.MANIFEST_INVALID;
  }

  /** The last element that begins before a place. */
  private static ReadElement at(Span place, List<ReadElement> elements) {
    ReadElement found = elements.get(0);
    for (ReadElement element : elements) {
      if (element.span().start() <= place.start()) {
        found = element;
      }
    }
    return found;
  }
}
