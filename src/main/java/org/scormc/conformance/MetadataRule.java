package org.scormc.conformance;

import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ManifestValidator;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;
import org.scormc.manifest.ReadManifest;
import org.scormc.manifest.XmlReader;

/** The files with metadata that a manifest names hold metadata. */
final class MetadataRule implements Rule {
  private static final int MOST = 20;

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (ReadManifest.Location location : content.manifest().metadata()) {
      if (Address.of("", location.path()) instanceof Address.Inside inside
          && content.files().containsKey(inside.path())) {
        file(content, inside.path(), log);
      }
    }
  }

  private static void file(ReadPackage content, String path, DiagnosticLog log) {
    byte[] bytes = content.files().get(path);
    for (ReadElement root : XmlReader.read(content.named(path), bytes, log).stream().toList()) {
      String namespace = content.is2004() ? Namespaces.METADATA : Namespaces.METADATA_1_2;
      boolean sameNamespace = root.namespace().equals(namespace);
      if (!root.name().equals("lom") || (content.is2004() && !sameNamespace)) {
        String found = root.namespace().isEmpty() ? "no namespace" : "`" + root.namespace() + "`";
        log.add(Code.NOT_METADATA, root.span(), root.name(), found, namespace);
      } else if (sameNamespace) {
        SchemaMessage.all(
                ManifestValidator.violations(content.edition(), bytes), root.span().file())
            .stream()
            .limit(MOST)
            .forEach(message -> log.add(Code.METADATA_INVALID, message.span(), message.text()));
      }
    }
  }
}
