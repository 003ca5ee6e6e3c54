package org.scormc.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;
import org.scormc.manifest.ReadManifest;

/**
 * An activity, and the sequencing that holds for it: its own, and for every part that its own
 * leaves out that of the collection which it refers to (SCORM 2004 CAM, chapter 5).
 *
 * @param element an organization or an item
 * @param parent the activity that it is in; none if it is an organization
 * @param resource what it launches, if the manifest has that
 * @param sequencing its own sequencing, then that of the collection
 */
record RuledActivity(
    ReadElement element,
    Optional<RuledActivity> parent,
    Optional<ReadManifest.Resource> resource,
    List<ReadElement> sequencing) {
  /** All activities of all organizations, each before those in it. */
  static List<RuledActivity> of(ReadManifest manifest) {
    List<RuledActivity> activities = new ArrayList<>();
    Map<String, ReadManifest.Resource> resources = new HashMap<>();
    manifest.resources().forEach(found -> resources.putIfAbsent(found.identifier(), found));
    Map<String, ReadElement> collection = new HashMap<>();
    collection(manifest)
        .forEach(found -> collection.putIfAbsent(found.attribute("ID").orElse(""), found));
    for (ReadManifest.Organization organization : manifest.organizations()) {
      collect(organization.element(), Optional.empty(), resources, collection, activities);
    }
    return activities;
  }

  private static void collect(
      ReadElement element,
      Optional<RuledActivity> parent,
      Map<String, ReadManifest.Resource> resources,
      Map<String, ReadElement> collection,
      Collection<RuledActivity> activities) {
    Optional<ReadManifest.Resource> resource =
        element
            .attribute("identifierref")
            .map(String::strip)
            .flatMap(reference -> Optional.ofNullable(resources.get(reference)));
    List<ReadElement> own = element.children(Namespaces.SIMPLE_SEQUENCING, "sequencing");
    Stream<ReadElement> referenced =
        own.stream()
            .flatMap(sequencing -> sequencing.attribute("IDRef").stream())
            .flatMap(reference -> Stream.ofNullable(collection.get(reference.strip())));
    RuledActivity activity =
        new RuledActivity(
            element, parent, resource, Stream.concat(own.stream(), referenced).toList());
    activities.add(activity);
    for (ReadElement item : element.children("item")) {
      collect(item, Optional.of(activity), resources, collection, activities);
    }
  }

  /** The sequencing that activities can refer to. */
  static Stream<ReadElement> collection(ReadManifest manifest) {
    return manifest
        .element()
        .children(Namespaces.SIMPLE_SEQUENCING, "sequencingCollection")
        .stream()
        .flatMap(
            collection -> collection.children(Namespaces.SIMPLE_SEQUENCING, "sequencing").stream());
  }

  /** The same with its own sequencing alone. */
  RuledActivity withoutCollection() {
    return new RuledActivity(
        element, parent, resource, element.children(Namespaces.SIMPLE_SEQUENCING, "sequencing"));
  }

  /** Whether there are activities in it. */
  boolean cluster() {
    return !element.children("item").isEmpty();
  }

  /** Whether it launches a SCO. */
  boolean sco() {
    return resource.filter(found -> found.scormType().strip().equals("sco")).isPresent();
  }

  /** A part of its sequencing, of IMS Simple Sequencing. */
  Optional<ReadElement> part(String name) {
    return part(Namespaces.SIMPLE_SEQUENCING, name);
  }

  /** A part of its sequencing, of a namespace. */
  Optional<ReadElement> part(String namespace, String name) {
    return sequencing.stream()
        .flatMap(found -> found.children(namespace, name).stream())
        .findFirst();
  }

  /** Whether a control mode lets the learner, or the LMS, move through the activities in it. */
  boolean allows(String mode, boolean otherwise) {
    return part("controlMode").map(found -> found.says(mode, otherwise)).orElse(otherwise);
  }

  /** What to call it. */
  String name() {
    return element.attribute("identifier").orElse("");
  }
}
