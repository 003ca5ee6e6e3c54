package org.scormc.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** The manifest of a course with one SCO, in an edition of SCORM 2004. */
final class ManifestPlan {
  private final CourseDescription course;
  private final Edition edition;
  private final PackageFiles files;
  private final Identifiers identifiers;

  ManifestPlan(CourseDescription course, Edition edition, PackageFiles files) {
    this.course = course;
    this.edition = edition;
    this.files = files;
    this.identifiers = new Identifiers(course.id());
  }

  Manifest manifest() {
    Manifest manifest = new Manifest();
    manifest.identifier = identifiers.manifest();
    manifest.version = course.version();
    manifest.metadata = metadata(course, edition);
    manifest.organizations = new Manifest.Organizations();
    manifest.organizations.defaultOrganization = identifiers.organization();
    manifest.organizations.organizations = List.of(organization());
    manifest.resources = resources();
    return manifest;
  }

  static Manifest.Metadata metadata(CourseDescription course, Edition edition) {
    Manifest.Metadata metadata = new Manifest.Metadata();
    metadata.schema = "ADL SCORM";
    // any other spelling makes Moodle take the package for SCORM 1.2
    metadata.schemaversion = edition.schemaVersion();
    metadata.lom = new LomPlan(course).lom();
    return metadata;
  }

  /**
   * The organization. What is global to the system would outlive the course's removal and meet
   * other courses, so nothing is; both attributes are true by default. The 3rd Edition has no
   * shared data.
   */
  private Organization organization() {
    Organization organization = new Organization();
    organization.identifier = identifiers.organization();
    organization.structure = "hierarchical";
    organization.objectivesGlobalToSystem = false;
    if (edition == Edition.SCORM_2004_4) {
      organization.sharedDataGlobalToSystem = false;
    }
    organization.title = course.title();
    organization.items = List.of(item());
    organization.sequencing = new Sequencing();
    organization.sequencing.controlMode = controlMode();
    return organization;
  }

  /**
   * Flow lets the start request reach the SCO (IMS SN, flow subprocess), choice lets an LMS offer
   * it in a list.
   */
  static Sequencing.ControlMode controlMode() {
    Sequencing.ControlMode mode = new Sequencing.ControlMode();
    mode.choice = true;
    mode.flow = true;
    return mode;
  }

  private Organization.Item item() {
    Organization.Item item = new Organization.Item();
    item.identifier = identifiers.item();
    item.identifierref = identifiers.sco();
    item.title = course.title();
    item.sequencing = scoSequencing();
    item.presentation = new Presentation();
    item.presentation.hidden = List.of(Presentation.Button.PREVIOUS, Presentation.Button.CONTINUE);
    return item;
  }

  private Sequencing scoSequencing() {
    Sequencing sequencing = new Sequencing();
    course
        .masteryScore()
        .ifPresent(
            score -> {
              sequencing.objectives = new Sequencing.Objectives();
              sequencing.objectives.primaryObjective = new Sequencing.PrimaryObjective();
              sequencing.objectives.primaryObjective.satisfiedByMeasure = true;
              sequencing.objectives.primaryObjective.minNormalizedMeasure = score;
            });
    sequencing.deliveryControls = setByContent();
    return sequencing;
  }

  /** Without these an LMS may call a SCO completed and passed as soon as it is left. */
  static Sequencing.DeliveryControls setByContent() {
    Sequencing.DeliveryControls controls = new Sequencing.DeliveryControls();
    controls.completionSetByContent = true;
    controls.objectiveSetByContent = true;
    return controls;
  }

  private List<Resource> resources() {
    List<Resource> resources = new ArrayList<>();
    Resource sco = resource(identifiers.sco(), Resource.ScormType.SCO, files.own());
    sco.href = files.entry();
    resources.add(sco);
    if (!files.shared().isEmpty()) {
      Resource.Dependency dependency = new Resource.Dependency();
      dependency.identifierref = identifiers.shared();
      sco.dependencies = List.of(dependency);
      resources.add(resource(identifiers.shared(), Resource.ScormType.ASSET, files.shared()));
    }
    return resources;
  }

  static Resource resource(
      String identifier, Resource.ScormType scormType, SortedSet<String> paths) {
    Resource resource = new Resource();
    resource.identifier = identifier;
    resource.type = "webcontent";
    resource.scormType = scormType;
    resource.files = paths.stream().map(ManifestPlan::file).toList();
    return resource;
  }

  private static Resource.PackagedFile file(String path) {
    Resource.PackagedFile file = new Resource.PackagedFile();
    file.href = path;
    return file;
  }
}
