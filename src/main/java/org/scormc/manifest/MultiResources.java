package org.scormc.manifest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The resources of a package with several SCOs.
 *
 * <p>A file that one SCO needs is listed in its resource. Files that the same several SCOs need are
 * a resource of their own, on which these depend. So every file is listed once, and each SCO has
 * exactly what it needs.
 */
final class MultiResources {
  private final Identifiers identifiers;
  private final List<PartFiles> parts;

  /** The files that each SCO alone needs, by its place in the order of SCOs. */
  private final List<SortedSet<String>> own = new ArrayList<>();

  /** The files that several need, in the order of each group's first file. */
  private final List<Group> shared = new ArrayList<>();

  MultiResources(Identifiers identifiers, List<PartFiles> parts) {
    this.identifiers = identifiers;
    this.parts = parts;
    Map<String, BitSet> users = new TreeMap<>();
    for (int i = 0; i < parts.size(); i++) {
      own.add(new TreeSet<>());
      for (String file : parts.get(i).files()) {
        users.computeIfAbsent(file, unused -> new BitSet()).set(i);
      }
    }
    Map<BitSet, SortedSet<String>> groups = new LinkedHashMap<>();
    users.forEach((file, by) -> groups.computeIfAbsent(by, unused -> new TreeSet<>()).add(file));
    groups.forEach(this::add);
  }

  /**
   * Files that the same SCOs need.
   *
   * @param identifier the identifier of their resource
   * @param users the places of these SCOs in the order of SCOs
   */
  private record Group(String identifier, BitSet users, SortedSet<String> files) {}

  private void add(BitSet users, SortedSet<String> files) {
    if (users.cardinality() == 1) {
      own.get(users.nextSetBit(0)).addAll(files);
      return;
    }
    boolean all = users.cardinality() == parts.size();
    String identifier = all ? identifiers.shared() : identifiers.shared(shared.size() + 1);
    shared.add(new Group(identifier, users, files));
  }

  /** The SCOs in their order, then the shared resources. */
  List<Resource> resources() {
    List<Resource> resources = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      PartFiles part = parts.get(i);
      Resource sco =
          ManifestPlan.resource(
              identifiers.sco(part.activity()), Resource.ScormType.SCO, own.get(i));
      sco.href = part.entry();
      List<Resource.Dependency> needed = dependencies(i);
      sco.dependencies = needed.isEmpty() ? null : needed;
      resources.add(sco);
    }
    for (Group group : shared) {
      resources.add(
          ManifestPlan.resource(group.identifier(), Resource.ScormType.ASSET, group.files()));
    }
    return resources;
  }

  private List<Resource.Dependency> dependencies(int part) {
    List<Resource.Dependency> needed = new ArrayList<>();
    for (Group group : shared) {
      if (group.users().get(part)) {
        Resource.Dependency dependency = new Resource.Dependency();
        dependency.identifierref = group.identifier();
        needed.add(dependency);
      }
    }
    return needed;
  }
}
