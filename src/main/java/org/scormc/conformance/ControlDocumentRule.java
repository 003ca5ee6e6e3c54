package org.scormc.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ReadElement;
import org.scormc.manifest.SchemaFiles;

/** The schemas that a manifest is written by are in the package. */
final class ControlDocumentRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    ReadElement root = content.manifest().element();
    Map<String, String> stated = stated(root);
    Map<String, String> usual = SchemaFiles.locations(content.edition());
    SortedMap<String, String> problems = new TreeMap<>();
    for (String namespace : used(content)) {
      String location = stated.getOrDefault(namespace, usual.getOrDefault(namespace, ""));
      if (Address.of("", location) instanceof Address.Remote) {
        problems.put(location, "`" + location + "` (on the network)");
      } else if (Address.of("", location) instanceof Address.Inside inside
          && !content.files().containsKey(inside.path())) {
        problems.put(location, "`" + location + "`");
      }
    }
    if (!problems.isEmpty()) {
      log.add(Code.SCHEMA_ABSENT, root.span(), String.join(", ", problems.values()));
    }
  }

  /** The namespaces of elements and attributes for which somebody has to know the schema. */
  private static Set<String> used(ReadPackage content) {
    Set<String> known = new TreeSet<>(SchemaFiles.locations(content.edition()).keySet());
    known.addAll(stated(content.manifest().element()).keySet());
    Set<String> used = new TreeSet<>();
    for (ReadElement element : content.elements()) {
      used.add(element.namespace());
      element.attributes().forEach(attribute -> used.add(attribute.namespace()));
    }
    used.retainAll(known);
    return used;
  }

  private static Map<String, String> stated(ReadElement root) {
    String[] words = root.attribute("schemaLocation").orElse("").strip().split("\\s+", -1);
    Map<String, String> stated = new LinkedHashMap<>();
    for (int i = 0; i + 1 < words.length; i += 2) {
      stated.put(words[i], words[i + 1]);
    }
    return stated;
  }
}
