package org.scormc.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Edition;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/**
 * What SCORM adds to a manifest stands where the edition has it. Schemas say little of it: they let
 * most of other namespaces pass.
 */
final class ExtensionRule implements Rule {
  private static final List<String> SINCE_4TH =
      List.of("data", "map", "objectives", "objective", "mapInfo", "sharedDataGlobalToSystem");

  /** The parent of each element, by namespace and name. */
  private static final Map<String, Map<String, String>> PLACES =
      Map.of(
          Namespaces.SCORM_PACKAGING,
          Map.of(
              "location", "metadata",
              "dataFromLMS", "item",
              "timeLimitAction", "item",
              "completionThreshold", "item",
              "data", "item",
              "map", "data"),
          Namespaces.SCORM_NAVIGATION,
          Map.of(
              "presentation", "item",
              "navigationInterface", "presentation",
              "hideLMSUI", "navigationInterface"),
          Namespaces.SCORM_SEQUENCING,
          Map.of(
              "constrainedChoiceConsiderations", "sequencing",
              "rollupConsiderations", "sequencing",
              "objectives", "sequencing",
              "objective", "objectives",
              "mapInfo", "objective"),
          Namespaces.SCORM_PACKAGING_1_2,
          Map.of(
              "location", "metadata",
              "schema", "metadata",
              "schemaversion", "metadata",
              "prerequisites", "item",
              "maxtimeallowed", "item",
              "timelimitaction", "item",
              "datafromlms", "item",
              "masteryscore", "item"));

  /** Whether an element is one of those that this rule judges. */
  static boolean judges(ReadElement element) {
    return PLACES.containsKey(element.namespace());
  }

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (ReadElement parent : content.elements()) {
      for (ReadElement child : parent.children()) {
        Map<String, String> known = PLACES.get(child.namespace());
        if (known != null) {
          element(child, parent, known, content, log);
        }
      }
      for (ReadElement.Attribute attribute : parent.attributes()) {
        if (attribute.name().equals("sharedDataGlobalToSystem")
            && tooNew(attribute.name(), content)) {
          log.add(
              Code.NOT_OF_THE_EDITION, parent.span(), attribute.name(), "has no such attribute");
        }
      }
    }
  }

  private static void element(
      ReadElement child,
      ReadElement parent,
      Map<String, String> known,
      ReadPackage content,
      DiagnosticLog log) {
    String name = "<" + child.name() + ">";
    Optional<String> place = Optional.ofNullable(known.get(child.name()));
    boolean old = child.namespace().equals(Namespaces.SCORM_PACKAGING_1_2);
    if (place.isEmpty() || old == content.is2004() || tooNew(child.name(), content)) {
      if (!tooNew(parent.name(), content)) {
        log.add(Code.NOT_OF_THE_EDITION, child.span(), name, "has no such element");
      }
    } else if (!place.get().equals(parent.name())) {
      log.add(
          Code.NOT_OF_THE_EDITION, child.span(), name, "has it in `<" + place.get() + ">` only");
    }
  }

  private static boolean tooNew(String name, ReadPackage content) {
    return content.edition() != Edition.SCORM_2004_4 && SINCE_4TH.contains(name);
  }
}
