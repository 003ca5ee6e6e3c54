package org.scormc.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ReadManifest;

/** Resources need resources that there are, not themselves, and all are needed by something. */
final class DependencyRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    Map<String, ReadManifest.Resource> resources = new LinkedHashMap<>();
    content.manifest().resources().forEach(found -> resources.put(found.identifier(), found));
    Set<String> circular = circular(resources);
    Guesses guesses = new Guesses();
    Set<String> used = new TreeSet<>();
    content.items().forEach(item -> used.add(item.reference()));
    for (ReadManifest.Resource resource : content.manifest().resources()) {
      for (ReadManifest.Location dependency : resource.dependencies()) {
        String target = dependency.path();
        used.add(target);
        if (!resources.containsKey(target)) {
          log.add(
              Diagnostic.of(Code.NO_SUCH_DEPENDENCY, dependency.element().span(), target)
                  .withHint(guesses.hint(target, resources.keySet())));
        } else if (circular.contains(target) && circular.contains(resource.identifier())) {
          log.add(
              Code.CIRCULAR_DEPENDENCY, dependency.element().span(), resource.identifier(), target);
        }
      }
    }
    if (content.manifest().organizations().isEmpty()) {
      return;
    }
    for (ReadManifest.Resource resource : content.manifest().resources()) {
      if (!used.contains(resource.identifier())) {
        log.add(Code.UNUSED_RESOURCE, resource.element().span(), resource.identifier());
      }
    }
  }

  /** The resources that stand in a circle, or between two. */
  private static Set<String> circular(Map<String, ReadManifest.Resource> resources) {
    Map<String, Set<String>> needs = new LinkedHashMap<>();
    Map<String, Set<String>> neededBy = new LinkedHashMap<>();
    for (String identifier : resources.keySet()) {
      needs.put(identifier, new LinkedHashSet<>());
      neededBy.put(identifier, new LinkedHashSet<>());
    }
    resources.forEach(
        (identifier, resource) -> {
          for (ReadManifest.Location dependency : resource.dependencies()) {
            if (resources.containsKey(dependency.path())) {
              needs.get(identifier).add(dependency.path());
              neededBy.get(dependency.path()).add(identifier);
            }
          }
        });
    dropEnds(needs, neededBy);
    dropEnds(neededBy, needs);
    return needs.keySet();
  }

  /** Takes away what leads to nothing, again and again. */
  private static void dropEnds(Map<String, Set<String>> leads, Map<String, Set<String>> comes) {
    Deque<String> ends = new ArrayDeque<>();
    leads.forEach(
        (from, to) -> {
          if (to.isEmpty()) {
            ends.add(from);
          }
        });
    while (!ends.isEmpty()) {
      String end = ends.remove();
      leads.remove(end);
      for (String from : comes.remove(end)) {
        if (leads.get(from).remove(end) && leads.get(from).isEmpty()) {
          ends.add(from);
        }
      }
    }
    comes.values().forEach(others -> others.retainAll(leads.keySet()));
  }
}
