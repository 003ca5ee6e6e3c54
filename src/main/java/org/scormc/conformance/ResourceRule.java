package org.scormc.conformance;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;
import org.scormc.manifest.ReadManifest;

/** A resource says what it is, and what is launched has an address. */
final class ResourceRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    Set<String> launched =
        content.items().stream().map(ReadManifest.Item::reference).collect(Collectors.toSet());
    for (ReadManifest.Resource resource : content.manifest().resources()) {
      boolean isLaunched = launched.contains(resource.identifier());
      if (!resource.type().equals("webcontent") && !resource.type().isEmpty()) {
        log.add(Code.RESOURCE_TYPE, resource.element().span(), resource.type());
      }
      scormType(resource, content.is2004(), log);
      if (resource.address().isEmpty() && (isLaunched || isSco(resource))) {
        String why = isLaunched ? "an item launches it" : "a SCO is launched";
        log.add(Code.NO_ADDRESS, resource.element().span(), resource.identifier(), why);
      }
    }
  }

  private static boolean isSco(ReadManifest.Resource resource) {
    return resource.scormType().equals("sco");
  }

  private static void scormType(ReadManifest.Resource resource, boolean is2004, DiagnosticLog log) {
    String name = is2004 ? "scormType" : "scormtype";
    String namespace = is2004 ? Namespaces.SCORM_PACKAGING : Namespaces.SCORM_PACKAGING_1_2;
    Optional<ReadElement.Attribute> found =
        resource.element().attributes().stream()
            .filter(attribute -> attribute.name().equalsIgnoreCase(name))
            .findFirst();
    boolean right =
        found.filter(a -> a.name().equals(name) && a.namespace().equals(namespace)).isPresent();
    if (!right) {
      Diagnostic missing =
          Diagnostic.of(Code.NO_SCORM_TYPE, resource.element().span(), resource.identifier(), name);
      log.add(missing.withHint(found.map(other -> misspelt(other, name, namespace))));
    }
  }

  private static String misspelt(ReadElement.Attribute found, String name, String namespace) {
    return found.name().equals(name)
        ? "`"
            + name
            + "` is in "
            + (found.namespace().isEmpty() ? "no namespace" : "`" + found.namespace() + "`")
            + ", and belongs in `"
            + namespace
            + "`"
        : "in this edition the name is `" + name + "`, not `" + found.name() + "`";
  }
}
