package org.scormc.conformance;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/** No two parts of a manifest have the same identifier. */
final class IdentifierRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    repeated(content)
        .forEach(
            (element, first) ->
                log.add(
                    Code.IDENTIFIER_TWICE,
                    element.span(),
                    identifier(element),
                    first.name(),
                    first.span().line()));
  }

  /** The parts that have the identifier of one before, each with that. */
  static IdentityHashMap<ReadElement, ReadElement> repeated(ReadPackage content) {
    IdentityHashMap<ReadElement, ReadElement> repeated = new IdentityHashMap<>();
    Map<String, ReadElement> first = new HashMap<>();
    for (ReadElement element : content.elements()) {
      if (isPart(element)) {
        ReadElement other = first.putIfAbsent(identifier(element), element);
        if (other != null) {
          repeated.put(element, other);
        }
      }
    }
    return repeated;
  }

  private static String identifier(ReadElement element) {
    return element.attribute("identifier").orElse("").strip();
  }

  private static boolean isPart(ReadElement element) {
    return !identifier(element).isEmpty()
        && (element.namespace().equals(Namespaces.CONTENT_PACKAGING)
            || element.namespace().equals(Namespaces.CONTENT_PACKAGING_1_2));
  }
}
