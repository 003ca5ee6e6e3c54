package org.scormc.conformance;

import java.util.List;
import java.util.Set;
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
      Judged judged = new Judged(content);
      SourceFile file = content.manifest().element().span().file();
      byte[] manifest = content.files().get(ManifestWriter.PATH);
      SchemaMessage.all(ManifestValidator.violations(edition, manifest), file).stream()
          .filter(message -> !judged.isSaidBetter(message))
          .limit(MOST)
          .forEach(message -> log.add(judged.code(message.span()), message.span(), message.text()));
    }
  }

  /** What other rules say of a manifest. */
  private static final class Judged {
    private final List<ReadElement> elements;
    private final Set<ReadElement> repeated;
    private final String unknownDefault;

    Judged(ReadPackage content) {
      elements = content.elements();
      repeated = IdentifierRule.repeated(content).keySet();
      unknownDefault = "IDREF '" + content.manifest().defaultOrganization() + "'";
    }

    boolean isSaidBetter(SchemaMessage message) {
      return switch (message.rule()) {
        case "cvc-id.1" -> message.text().contains(unknownDefault);
        case "cvc-id.2" -> repeated.contains(at(message.span()));
        case "cvc-complex-type.2.4.c" -> ExtensionRule.judges(at(message.span()));
        default -> ATTRIBUTE.matcher(message.text()).matches();
      };
    }

    /** Metadata of SCORM 2004 may keep to looser schemas than those here. */
    Code code(Span place) {
      return at(place).namespace().equals(Namespaces.METADATA)
          ? Code.METADATA_INVALID
          : Code.MANIFEST_INVALID;
    }

    /** The last element that begins before a place; they stand in the order of the document. */
    private ReadElement at(Span place) {
      int low = 0;
      int high = elements.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) / 2;
        if (elements.get(middle).span().start() <= place.start()) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return elements.get(low);
    }
  }
}
