package org.scormc.conformance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/** Sequencing of the collection has an ID, that of activities refers to one. */
final class SequencingReferenceRule implements Rule {
  /** How many names a hint is looked for in. */
  private static final int MOST = 20;

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    List<ReadElement> collection = RuledActivity.collection(content.manifest()).toList();
    Set<String> identifiers = new LinkedHashSet<>();
    collection.forEach(found -> found.attribute("ID").ifPresent(identifiers::add));
    for (ReadElement sequencing : collection) {
      if (sequencing.attribute("ID").isEmpty()) {
        log.add(Code.SEQUENCING_ID, sequencing.span(), "no `ID` in the collection", "one");
      }
      if (sequencing.attribute("IDRef").isPresent()) {
        log.add(Code.SEQUENCING_ID, sequencing.span(), "an `IDRef` in the collection", "none");
      }
    }
    RuledActivity.of(content.manifest()).stream()
        .flatMap(
            activity ->
                activity.element().children(Namespaces.SIMPLE_SEQUENCING, "sequencing").stream())
        .forEach(sequencing -> check(sequencing, identifiers, log));
  }

  private static void check(ReadElement sequencing, Set<String> identifiers, DiagnosticLog log) {
    if (sequencing.attribute("ID").isPresent()) {
      log.add(Code.SEQUENCING_ID, sequencing.span(), "an `ID` in an activity", "none");
    }
    for (String reference : sequencing.attribute("IDRef").map(String::strip).stream().toList()) {
      if (!identifiers.contains(reference)) {
        log.add(
            Diagnostic.of(Code.SEQUENCING_REFERENCE, sequencing.span(), reference)
                .withHint(
                    Spelling.hintOrList(reference, identifiers.stream().limit(MOST).toList())));
      }
    }
  }
}
