package org.scormc.diagnostic;

/** The texts of the codes about what a manifest says, E627 to W665. */
final class ManifestText {
  static final CodeText IDENTIFIER_TWICE =
      new CodeText(
          "the identifier `{0}` is that of `<{1}>` in line {2} too",
          "give each part of the manifest an identifier of its own",
          "Items name resources, and learners' records name items, by identifiers; each is"
              + " unique in its manifest, nested ones included (type xs:ID; SCORM 2004 4th Edition,"
              + " CAM 3.4.1; SCORM 1.2, CAM 2.3).");

  static final CodeText SCHEMA_WORDS =
      new CodeText(
          "found {0} as text of `<{1}>`, expected `{2}`",
          "",
          "The manifest's own metadata says what it is in exact words, without white space"
              + " around: `ADL SCORM` in schema and the edition in schemaversion (SCORM 2004 4th"
              + " Edition, CAM 3.4.1.3 and 3.4.1.4; SCORM 1.2, CAM 2.3).");

  static final CodeText NO_ORGANIZATION =
      new CodeText(
          "the manifest has no organization, so there is nothing to play",
          "",
          "A package of resources alone is legal, for exchange between authors (SCORM 2004"
              + " 4th Edition, CAM 3.5.1). An LMS plays organizations (CAM 3.5.2).");

  static final CodeText EMPTY_ORGANIZATION =
      new CodeText(
          "the organization `{0}` has no item",
          "",
          "An organization in a package that is played has at least one item (SCORM 1.2, CAM"
              + " 2.3). In SCORM 2004 the schema says so already.");

  static final CodeText DEFAULT_ORGANIZATION =
      new CodeText(
          "found {0} as `default` of `<organizations>`, expected the identifier of an"
              + " organization in it",
          "",
          "The LMS plays the organization that `default` names unless someone chooses another"
              + " (SCORM 2004 4th Edition, CAM 3.5.3, where it is mandatory; SCORM 1.2, CAM 2.3).");

  static final CodeText NO_TITLE =
      new CodeText(
          "the `<{0}>` has no title",
          "",
          "The title is what an LMS shows in its table of contents; each organization and"
              + " each item has one (SCORM 2004 4th Edition, CAM 3.5.3; SCORM 1.2, CAM 2.3).");

  static final CodeText LONGER_THAN_KEPT =
      new CodeText(
          "found {0} characters in `{1}`; an LMS need not keep more than {2}",
          "",
          "The standard states for texts how many characters every LMS has to keep (the"
              + " smallest permitted maximum): 200 for titles, 1,000 for parameters, 4,000 for"
              + " dataFromLMS. What is longer may be cut (SCORM 2004 4th Edition, CAM 3.4.1).");

  static final CodeText NO_SUCH_RESOURCE =
      new CodeText(
          "the item refers to the resource `{0}`, which the manifest doesn't have",
          "",
          "An item launches the resource that identifierref names (SCORM 2004 4th Edition,"
              + " CAM 3.4.1; SCORM 1.2, CAM 2.3). Without it the LMS has nothing to launch, or"
              + " refuses the package.");

  static final CodeText ITEM_WITH_BOTH =
      new CodeText(
          "the item `{0}` has items in it and launches `{1}` too",
          "give the resource an item of its own, first among the others",
          "In SCORM 2004 only a leaf of the tree launches something; an item with items in it"
              + " is a cluster (SCORM 2004 4th Edition, CAM 3.4.1). In SCORM 1.2 an item may be"
              + " both.");

  static final CodeText EMPTY_ITEM =
      new CodeText(
          "the item `{0}` has neither a resource nor items in it",
          "name a resource by `identifierref`, or delete the item",
          "In SCORM 2004 each leaf of the tree launches a resource (SCORM 2004 4th Edition,"
              + " CAM 3.4.1). In SCORM 1.2 such an item is a mere heading.");

  static final CodeText IDLE_PARAMETERS =
      new CodeText(
          "the parameters `{0}` go nowhere: the item has no resource",
          "",
          "Parameters are put behind the address of the item's resource; an LMS ignores them"
              + " on an item that has none (SCORM 2004 4th Edition, CAM 3.4.1; SCORM 1.2, CAM 2.3).");

  static final CodeText RESOURCE_TYPE =
      new CodeText(
          "found `{0}` as type of a resource, expected `webcontent`",
          "",
          "SCORM launches what a browser shows, and knows one type for it (SCORM 2004 4th"
              + " Edition, CAM 3.4.1 and 3.5.3; SCORM 1.2, CAM 2.3).");

  static final CodeText NO_SCORM_TYPE =
      new CodeText(
          "the resource `{0}` doesn't say by `adlcp:{1}` whether it is a `sco` or an `asset`",
          "",
          "Only a resource marked as SCO may talk to the LMS; unmarked, it is launched"
              + " without a record of what the learner does. The attribute is in SCORM's own"
              + " namespace and is spelled scormtype in SCORM 1.2 (CAM 2.3), scormType in SCORM"
              + " 2004 (4th Edition, CAM 3.4.1 and 3.5.3).");

  static final CodeText NO_ADDRESS =
      new CodeText(
          "the resource `{0}` has no `href`, though {1}",
          "",
          "href of a resource is what the LMS opens (SCORM 2004 4th Edition, CAM 3.4.1; SCORM"
              + " 1.2, CAM 2.3). An asset that other resources depend on needs none.");

  static final CodeText ADDRESS_NOT_LISTED =
      new CodeText(
          "the resource launches `{0}`, which is not among its files",
          "add `<file href=\"{0}\"/>` to the resource",
          "A resource lists all of its files, that which is launched included (IMS Content"
              + " Packaging 1.1.4, resource and file; SCORM 2004 4th Edition, CAM 3.4.1). An LMS"
              + " that copies by the list would leave it behind.");

  static final CodeText NO_SUCH_DEPENDENCY =
      new CodeText(
          "the resource depends on `{0}`, which the manifest doesn't have",
          "",
          "A dependency names a resource of the same manifest, whose files this one needs too"
              + " (SCORM 2004 4th Edition, CAM 3.4.1; SCORM 1.2, CAM 2.3).");

  static final CodeText CIRCULAR_DEPENDENCY =
      new CodeText(
          "the resource `{0}` depends on `{1}`, and so on itself",
          "delete the dependency that closes the circle",
          "A dependency says that the files of another resource are needed too (IMS Content"
              + " Packaging 1.1.4, dependency). A circle says nothing more, and an LMS that follows"
              + " it may never come to an end.");

  static final CodeText UNUSED_RESOURCE =
      new CodeText(
          "no item and no dependency uses the resource `{0}`",
          "",
          "The learner never comes to it. That is legal (SCORM 2004 4th Edition, CAM 3.4.1),"
              + " and often what is left of an item that was deleted or a dependency that was"
              + " forgotten.");

  static final CodeText NESTED_MANIFEST =
      new CodeText(
          "the manifest `{0}` stands within another",
          "move its items and resources into the outer one",
          "IMS Content Packaging allows manifests within manifests, SCORM has no rules to"
              + " play them, and LMSs ignore or refuse them; what refers into them is not judged"
              + " (SCORM 2004 4th Edition, CAM 3.4.1).");

  static final CodeText NOT_OF_THE_EDITION =
      new CodeText(
          "found `{0}`: this edition of SCORM {1}",
          "",
          "The namespaces of SCORM change from edition to edition, and an LMS drops what it"
              + " doesn't know or doesn't look for in that place: the 1.2 names in a 2004 manifest"
              + " and the other way round, shared data before the 4th Edition (SCORM 2004 4th"
              + " Edition, CAM 3.5.3; SCORM 1.2, CAM 2.3).");

  static final CodeText WRONG_NAMESPACE =
      new CodeText(
          "found the manifest in {0}, expected `{1}`, that of `{2}`",
          "",
          "The root's namespace tells the binding, schemaversion tells the edition, and both"
              + " have to agree; otherwise one LMS goes by the one, the next by the other (SCORM"
              + " 2004 4th Edition, CAM 3.4.1.1; SCORM 1.2, CAM 2.3).");

  static final CodeText VALUE_FORM =
      new CodeText(
          "found `{0}` as text of `<{1}>`, expected {2}",
          "",
          "SCORM 1.2 gives these the form of its data model: a score from 0 to 100, a time as"
              + " HHHH:MM:SS.SS (SCORM 1.2, CAM 2.3; run-time, cmi.student_data).");

  static final CodeText TARGET_OF_DATA_TWICE =
      new CodeText(
          "the shared data `{0}` is mapped twice in this item",
          "",
          "Each `<adlcp:map>` of an item gives it a data store of its own; two of the same"
              + " target leave open what the SCO may read and write (SCORM 2004 4th Edition, CAM"
              + " 5.1).");

  static final CodeText OLD_THRESHOLD =
      new CodeText(
          "found `{0}` as text of `<completionThreshold>`, which this edition ignores",
          "write completedByMeasure=\"true\" minProgressMeasure=\"{0}\"",
          "Up to the 3rd Edition the threshold is the element's text; the 4th has attributes"
              + " for it, and its LMSs need not read the text (SCORM 2004 4th Edition, CAM 3.4.1).");

  private ManifestText() {}
}
