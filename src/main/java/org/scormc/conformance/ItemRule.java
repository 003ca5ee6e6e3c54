package org.scormc.conformance;

import java.util.Set;
import java.util.TreeSet;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ReadElement;
import org.scormc.manifest.ReadManifest;
import org.scormc.source.Span;

/** Each activity either launches a resource that there is, or holds others. */
final class ItemRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    Set<String> resources = new TreeSet<>();
    for (ReadElement element : content.elements()) {
      if (element.name().equals("resource") || element.name().equals("manifest")) {
        element.attribute("identifier").ifPresent(resources::add);
      }
    }
    content.manifest().element().attribute("identifier").ifPresent(resources::remove);
    Guesses guesses = new Guesses();
    for (ReadManifest.Item item : content.items()) {
      item(item, resources, guesses, content.is2004(), log);
    }
  }

  private static void item(
      ReadManifest.Item item,
      Set<String> resources,
      Guesses guesses,
      boolean is2004,
      DiagnosticLog log) {
    Span place = item.element().span();
    String reference = item.reference();
    if (reference.isEmpty()) {
      if (!item.parameters().isEmpty()) {
        log.add(Code.IDLE_PARAMETERS, place, item.parameters());
      }
      if (item.items().isEmpty() && is2004) {
        log.add(Code.EMPTY_ITEM, place, item.identifier());
      }
      return;
    }
    if (!resources.contains(reference)) {
      log.add(
          Diagnostic.of(Code.NO_SUCH_RESOURCE, place, reference)
              .withHint(guesses.hint(reference, resources)));
    }
    if (!item.items().isEmpty() && is2004) {
      log.add(Code.ITEM_WITH_BOTH, place, item.identifier(), reference);
    }
  }
}
