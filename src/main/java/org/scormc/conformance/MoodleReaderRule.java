package org.scormc.conformance;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/** What Moodle's reader of manifests does not read, or stumbles over. */
final class MoodleReaderRule implements LmsRule {
  private static final Map<String, String> PREFIXES =
      Map.of(
          Namespaces.CONTENT_PACKAGING, "",
          Namespaces.CONTENT_PACKAGING_1_2, "",
          Namespaces.SCORM_PACKAGING, "adlcp",
          Namespaces.SCORM_PACKAGING_1_2, "adlcp",
          Namespaces.SIMPLE_SEQUENCING, "imsss",
          Namespaces.SCORM_SEQUENCING, "adlseq",
          Namespaces.SCORM_NAVIGATION, "adlnav");
  private static final Pattern TAG = Pattern.compile("<(?:([^\\s:/>]+):)?[^\\s:/>]+");
  private static final Pattern KIND =
      Pattern.compile("\\s([^\\s:=]+):scormtype\\s*=", Pattern.CASE_INSENSITIVE);

  @Override
  public void check(ReadPackage content, LmsChoice choice, DiagnosticLog log) {
    if (choice.lms().contains(Lms.MOODLE)) {
      ReadElement root = content.manifest().element();
      prefixes(root, log);
      root.all()
          .filter(element -> element.namespace().equals(Namespaces.SIMPLE_SEQUENCING))
          .filter(element -> element.name().equals("mapInfo"))
          .findFirst()
          .ifPresent(map -> log.add(Code.MAP_STOPS_IMPORT, map.span()));
      base(root, log);
      root.path("resources").forEach(resources -> base(resources, log));
      root.all()
          .filter(element -> element.namespace().equals(Namespaces.SCORM_PACKAGING))
          .filter(element -> element.name().equals("completionThreshold"))
          .filter(element -> element.attribute("minProgressMeasure").isPresent())
          .filter(element -> !element.says("completedByMeasure", false))
          .forEach(element -> log.add(Code.THRESHOLD_DECIDES, element.span()));
    }
  }

  private static void base(ReadElement element, DiagnosticLog log) {
    if (element.attribute("base").filter(base -> !base.isBlank()).isPresent()) {
      log.add(Code.BASE_NOT_READ, element.span(), element.name());
    }
  }

  /** One for each namespace, at the first element or attribute of it with another prefix. */
  private static void prefixes(ReadElement root, DiagnosticLog log) {
    TreeMap<String, String> expected = new TreeMap<>(PREFIXES);
    for (ReadElement element : root.all().toList()) {
      Optional<String> prefix = Optional.ofNullable(expected.get(element.namespace()));
      if (prefix.isPresent() && !prefix.get().equals(prefix(element))) {
        log.add(Code.OTHER_PREFIX, element.span(), element.name(), written(prefix.get()));
        expected.remove(element.namespace());
      }
    }
    for (ReadElement resource : root.path("resources", "resource")) {
      Matcher kind = KIND.matcher(resource.span().text());
      if (kind.find() && !kind.group(1).equals("adlcp")) {
        log.add(Code.OTHER_PREFIX, resource.span(), "scormType", written("adlcp"));
        return;
      }
    }
  }

  private static String prefix(ReadElement element) {
    Matcher tag = TAG.matcher(element.span().text());
    return tag.lookingAt() ? Optional.ofNullable(tag.group(1)).orElse("") : "";
  }

  private static String written(String prefix) {
    return prefix.isEmpty() ? "no prefix" : "the prefix `" + prefix + "`";
  }
}
