package org.scormc.manifest;

import java.util.ArrayList;
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

  /** The files by the SCOs that need them, in the order of each group's first file. */
  private final List<Group> groups = new ArrayList<>();

  MultiResources(Identifiers identifiers, List<PartFiles> parts) {
    this.identifiers = identifiers;
    this.parts = parts;
    Map<String, List<PartFiles>> users = new TreeMap<>();
    for (PartFiles part : parts) {
      part.files().forEach(file -> users.computeIfAbsent(file, f -> new ArrayList<>()).add(part));
    }
    users.forEach((file, by) -> group(by).files().add(file));
  }

  /** Files that the same SCOs need. */
  private record Group(List<PartFiles> users, SortedSet<String> files) {}

  /** The SCOs in their order, then the shared resources. */
  List<Resource> resources() {
    List<Resource> resources = new ArrayList<>();
    for (PartFiles part : parts) {
      Resource sco =
          ManifestPlan.resource(
              identifiers.sco(part.activity()),
              Resource.ScormType.SCO,
              group(List.of(part)).files());
      sco.href = part.entry();
      List<Resource.Dependency> needed =
          shared().stream()
              .filter(group -> group.users().contains(part))
              .map(this::dependency)
              .toList();
      sco.dependencies = needed.isEmpty() ? null : needed;
      resources.add(sco);
    }
    for (Group group : shared()) {
      resources.add(
          ManifestPlan.resource(identifier(group), Resource.ScormType.ASSET, group.files()));
    }
    return resources;
  }

  private List<Group> shared() {
    return groups.stream().filter(group -> group.users().size() > 1).toList();
  }

  private Group group(List<PartFiles> users) {
    for (Group group : groups) {
      if (group.users().equals(users)) {
        return group;
      }
    }
    Group group = new Group(List.copyOf(users), new TreeSet<>());
    groups.add(group);
    return group;
  }

  private String identifier(Group group) {
    return group.users().size() == parts.size()
        ? identifiers.shared()
        : identifiers.shared(shared().indexOf(group) + 1);
  }

  private Resource.Dependency dependency(Group group) {
    Resource.Dependency dependency = new Resource.Dependency();
    dependency.identifierref = identifier(group);
    return dependency;
  }
}
