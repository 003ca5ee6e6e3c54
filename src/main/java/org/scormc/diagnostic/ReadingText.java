package org.scormc.diagnostic;

/** The texts of the codes about packages and manifests that can't be read, E600 to E626. */
final class ReadingText {
  static final CodeText NOT_A_PACKAGE =
      new CodeText(
          "{0}found {1}, expected {2}",
          "", "A SCORM package is a zip file, or a folder with what the zip file would hold.");

  static final CodeText BROKEN_PACKAGE =
      new CodeText(
          "{0}found {1}, expected {2}",
          "make the zip file anew, or download it again",
          "Bytes that are missing, shared by two files or listed nowhere make one reader find other"
              + " files than the next, and are a known way to hide something.");

  static final CodeText PACKAGE_LIMIT =
      new CodeText(
          "{0}found {1}, expected {2}",
          "",
          "A small zip file can unpack to more than a disk holds. What is unpacked is counted, and"
              + " unpacking stops at a limit that courses don't reach.");

  static final CodeText UNSAFE_NAME =
      new CodeText(
          "{0}found {1}, expected {2}",
          "rename the file and zip the folder again",
          "A path with `..`, a drive or a backslash can be unpacked outside the folder that it is"
              + " meant for, over files of the LMS.");

  static final CodeText SAME_NAME =
      new CodeText(
          "{0}found {1}, expected {2}",
          "rename one of the two",
          "On a system that takes capital and small letters for the same, or that composes accents,"
              + " one file replaces the other.");

  static final CodeText SPECIAL_FILE =
      new CodeText(
          "{0}found {1}, expected {2}",
          "put the file itself in the package",
          "A symbolic link in a package can lead to any file of the machine that unpacks it.");

  static final CodeText ENCRYPTED_FILE =
      new CodeText(
          "{0}found {1}, expected {2}",
          "zip it without a password", "An LMS has no password to unpack a package with.");

  static final CodeText UNKNOWN_PACKING =
      new CodeText(
          "{0}found {1}, expected {2}",
          "zip it with the ordinary settings",
          "SCORM asks for the form of PKZip 2.04g: files stored or deflated, one disk, no zip64. An"
              + " LMS need not know another.");

  static final CodeText HEADERS_DIFFER =
      new CodeText(
          "{0}found {1}, expected {2}",
          "make the zip file anew",
          "A zip file names each file twice. Where the two differ, what a check has seen is not"
              + " what another reader unpacks.");

  static final CodeText BROKEN_FILE =
      new CodeText(
          "{0}found {1}, expected {2}",
          "make the zip file anew, or download it again",
          "The size or the checksum that the package states of a file is not that of the file.");

  static final CodeText NO_MANIFEST =
      new CodeText(
          "found no `imsmanifest.xml` at the package's root",
          "",
          "The file of this name is what makes a zip file a package: it lists what is to be"
              + " launched, and an LMS looks for it at the root and nowhere else (SCORM 2004 4th"
              + " Edition, CAM 3.2; SCORM 1.2, CAM 2.3).");

  static final CodeText MANIFEST_NAME =
      new CodeText(
          "found `{0}` at the package's root, expected `imsmanifest.xml`",
          "rename it",
          "The manifest's name is written in small letters (SCORM 2004 4th Edition, CAM 3.2; SCORM"
              + " 1.2, CAM 2.3). An LMS on a system that tells letters apart finds no other.");

  static final CodeText MANIFEST_IN_FOLDER =
      new CodeText(
          "found `{0}`, expected `imsmanifest.xml` at the package's root",
          "zip what is in the folder, not the folder",
          "An LMS looks for the manifest at the root of the zip file and nowhere else (SCORM 2004"
              + " 4th Edition, CAM 3.2; SCORM 1.2, CAM 2.3). Who zips a folder, as file managers"
              + " offer it, gets a zip file with everything one folder too deep.");

  static final CodeText XML_LIMIT =
      new CodeText(
          "found {0}, expected at most {1}",
          "", "A manifest of that form is made to exhaust the memory or the time of its reader.");

  static final CodeText XML_DOCTYPE =
      new CodeText(
          "found a document type, expected none",
          "delete it",
          "A document type can make its reader open other files and addresses, and can define"
              + " entities that grow without end. A manifest needs none.");

  static final CodeText XML_SYNTAX =
      new CodeText(
          "this is not well-formed XML: {0}",
          "", "An LMS refuses a manifest that is not well-formed XML with namespaces.");

  static final CodeText XML_ENCODING =
      new CodeText(
          "found bytes that are not `{0}`, or not an encoding that every reader knows",
          "save the file in UTF-8",
          "Readers that know an encoding and readers that do not would see different manifests.");

  static final CodeText NOT_A_MANIFEST =
      new CodeText(
          "found `<{0}>`, expected `<manifest>`",
          "", "The root of imsmanifest.xml is the element `manifest` of IMS Content Packaging.");

  static final CodeText UNKNOWN_EDITION =
      new CodeText(
          "found {0} as schemaversion, expected `1.2`, `CAM 1.3`, `2004 3rd Edition` or `2004 4th"
              + " Edition`",
          "",
          "An LMS knows the edition by these words, without white space around them; Moodle takes"
              + " anything else for SCORM 1.2.");

  static final CodeText MANIFEST_INVALID =
      new CodeText(
          "the manifest breaks its schema: {0}",
          "",
          "A strict LMS holds a manifest against the schemas of its edition before it imports it.");

  private ReadingText() {}
}
