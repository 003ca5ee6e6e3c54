package org.scormc.conformance;

import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ReadElement;

/** What addresses begin with is a folder. */
final class BaseRule implements Rule {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (ReadElement element : content.elements()) {
      element.attributes().stream()
          .filter(attribute -> attribute.name().equals("base") && attribute.namespace().equals(XML))
          .forEach(
              attribute ->
                  problem(attribute.value())
                      .ifPresent(
                          problem ->
                              log.add(Code.BAD_BASE, element.span(), attribute.value(), problem)));
    }
  }

  private static Optional<String> problem(String base) {
    if (Address.of("", base) instanceof Address.Outside outside) {
      return Optional.of(outside.reason());
    }
    return base.endsWith("/") ? Optional.empty() : Optional.of("no slash at its end");
  }
}
