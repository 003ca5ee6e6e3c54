package org.scormc.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ManifestWriter;
import org.scormc.manifest.ReadElement;

/** The files of a package are those that its manifest lists; said once for each folder. */
final class UnlistedFileRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    Set<String> listed = listed(content);
    SortedMap<String, List<String>> unlisted = new TreeMap<>();
    for (String path : content.files().keySet()) {
      if (!listed.contains(path) && !isControl(path)) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        unlisted.computeIfAbsent(folder, key -> new ArrayList<>()).add(path);
      }
    }
    ReadElement root = content.manifest().element();
    ReadElement place = root.child("resources").orElse(root);
    unlisted.forEach(
        (folder, paths) -> log.add(Code.FILE_UNLISTED, place.span(), words(folder, paths)));
  }

  private static String words(String folder, List<String> paths) {
    if (paths.size() == 1) {
      return "`" + paths.get(0) + "`";
    }
    String where = folder.isEmpty() ? "at the package's root" : "in `" + folder + "`";
    return paths.size() + " files " + where + " such as `" + paths.get(0) + "`";
  }

  /** The manifest, and what checks it or describes it. */
  private static boolean isControl(String path) {
    return path.equals(ManifestWriter.PATH) || path.endsWith(".xsd") || path.endsWith(".dtd");
  }

  /** What the manifest, or one nested in it, names in any way, in capital or small letters. */
  private static Set<String> listed(ReadPackage content) {
    Set<String> listed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    collect(content.manifest().element(), "", listed);
    return listed;
  }

  private static void collect(ReadElement element, String outer, Set<String> listed) {
    String own =
        element.name().equals("location") ? element.text() : element.attribute("href").orElse("");
    String base = outer + ReadPackage.folder(element.attribute("base").orElse(""));
    String from = element.name().equals("location") ? "" : base;
    if (!own.isEmpty() && Address.of(from, own) instanceof Address.Inside inside) {
      listed.add(inside.path());
    }
    element.children().forEach(child -> collect(child, base, listed));
  }
}
