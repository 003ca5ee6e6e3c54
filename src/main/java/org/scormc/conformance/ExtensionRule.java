package org.scormc.conformance;

import java.util.List;
import java.util.Map;
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

  /** The parents of each element, by namespace and name. */
  private static final Map<String, Map<String, List<String>>> PLACES =
      Map.of(
          Namespaces.SCORM_PACKAGING,
          Map.of(
              "location", List.of("metadata"),
              "dataFromLMS", List.of("item"),
              "timeLimitAction", List.of("item"),
              "completionThreshold", List.of("item"),
              "data", List.of("item"),
              "map", List.of("data")),
          Namespaces.SCORM_NAVIGATION,
          Map.of(
              "presentation", List.of("item"),
              "navigationInterface", List.of("presentation"),
              "hideLMSUI", List.of("navigationInterface")),
          Namespaces.SCORM_SEQUENCING,
          Map.of(
              "constrainedChoiceConsiderations", List.of("sequencing"),
              "rollupConsiderations", List.of("sequencing"),
              "objectives", List.of("sequencing"),
              "objective", List.of("objectives"),
              "mapInfo", List.of("objective")),
          Namespaces.SCORM_PACKAGING_1_2,
          Map.of(
              "location", List.of("metadata"),
              "schema", List.of("metadata"),
              "schemaversion", List.of("metadata"),
              "prerequisites", List.of("item"),
              "maxtimeallowed", List.of("item"),
              "timelimitaction", List.of("item"),
              "datafromlms", List.of("item"),
              "masteryscore", List.of("item")));

  /** Whether an element is one of those that this rule judges. */
  static boolean judges(ReadElement element) {
    return PLACES.containsKey(element.namespace());
  }

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (ReadElement parent : content.elements()) {
      for (ReadElement child : parent.children()) {
        Map<String, List<String>> known = PLACES.get(child.namespace());
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
      Map<String, List<String>> known,
      ReadPackage content,
      DiagnosticLog log) {
    String name = "<" + child.name() + ">";
    List<String> parents = known.getOrDefault(child.name(), List.of());
    boolean old = child.namespace().equals(Namespaces.SCORM_PACKAGING_1_2);
    if (parents.isEmpty() || old == content.is2004() || tooNew(child.name(), content)) {
      if (!tooNew(parent.name(), content)) {
        log.add(Code.NOT_OF_THE_EDITION, child.span(), name, "has no such element");
      }
    } else if (!parents.contains(parent.name())) {
      String where = "has it in `<" + String.join(">`, `<", parents) + ">` only";
      log.add(Code.NOT_OF_THE_EDITION, child.span(), name, where);
    }
  }

  private static boolean tooNew(String name, ReadPackage content) {
    return content.edition() != Edition.SCORM_2004_4 && SINCE_4TH.contains(name);
  }
}
