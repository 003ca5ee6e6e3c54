package org.scormc.diagnostic;

/** The texts of the codes about the files of a package and the addresses that lead to them. */
final class PackageText {
  static final CodeText FILE_TWICE =
      new CodeText(
          "the resource lists `{0}` twice",
          "",
          "Each file of a resource stands once in its list (IMS Content Packaging 1.1.4,"
              + " file). Listed twice, it counts twice where an LMS shows or checks sizes.");

  static final CodeText FILE_ABSENT =
      new CodeText(
          "`{0}` is not in the package",
          "",
          "What the manifest names by a relative address is in the package: every file, every"
              + " launched page, every file with metadata (SCORM 2004 4th Edition, CAM 3.4.1 and"
              + " 3.3; SCORM 1.2, CAM 2.3). Few LMSs look for it at import; learners find it"
              + " missing.");

  static final CodeText OTHER_CASE =
      new CodeText(
          "`{0}` is not in the package; `{1}` is",
          "write the name as the file has it",
          "Addresses tell capital and small letters apart (RFC 3986, 6.2.2.1). The author's"
              + " computer may not, most web servers do, and there the page is missing.");

  static final CodeText FILE_UNLISTED =
      new CodeText(
          "no resource lists {0}",
          "list what a resource needs in it, and leave out the rest",
          "The manifest is the inventory of the package: whoever takes one resource out of it"
              + " takes the files that it lists (IMS Content Packaging 1.1.4; SCORM 2004 4th"
              + " Edition, CAM 3.4.1). Most LMSs unpack everything; what is not listed may also be"
              + " something that should not have been published.");

  static final CodeText ADDRESS_LEAVES =
      new CodeText(
          "found the address `{0}`: {1}",
          "write it relative to the manifest, with `/` between names",
          "A package is played wherever the LMS puts it; an address to the root of a server,"
              + " to a disk, or above the package leads there to nothing, or to what is not the"
              + " author's (RFC 3986; SCORM 2004 4th Edition, CAM 3.4.1; SCORM 1.2, CAM 2.3).");

  static final CodeText ADDRESS_CHARACTERS =
      new CodeText(
          "found the address `{0}` with {1}",
          "write it as in RFC 3986, such as `%20` for a space; better, rename the file",
          "Addresses in a manifest are URIs: other characters than theirs are escaped as `%`"
              + " and two digits, and a file of a list has no query (RFC 3986; SCORM 2004 4th"
              + " Edition, CAM 3.4.1). LMSs mend such addresses in different ways.");

  static final CodeText REMOTE_ADDRESS =
      new CodeText(
          "`{0}` is not in the package but on the network",
          "put the files into the package",
          "The standard allows it (IMS Content Packaging 1.1.4, resource). But a page from"
              + " another host can't reach the LMS's API by the rules of browsers, so it reports"
              + " nothing, and it is gone when that host is.");

  static final CodeText BAD_BASE =
      new CodeText(
          "found `{0}` as xml:base: {1}",
          "write a folder of the package that ends in `/`",
          "xml:base is put in front of the addresses below it; it is relative, doesn't begin"
              + " with a slash and ends in one (SCORM 2004 4th Edition, CAM 3.4). By RFC 3986 what"
              + " follows the last slash would be dropped, while many LMSs join the two as they"
              + " are.");

  static final CodeText PAGE_LINK =
      new CodeText(
          "the file refers to `{0}`: {1}",
          "",
          "What a page loads or leads to is in the package, or the learner sees an error of"
              + " the web server. The standard asks that a package is complete (SCORM 2004 4th"
              + " Edition, CAM 3.1 and 3.3), and says nothing of what is in pages.");

  static final CodeText INSECURE =
      new CodeText(
          "the file loads `{0}` without encryption",
          "use https, or put the file into the package",
          "An LMS is served by https, and browsers block what its pages load by http. This is"
              + " a rule of browsers (W3C Mixed Content), not of SCORM.");

  static final CodeText NOT_METADATA =
      new CodeText(
          "found `<{0}>` in {1}, expected `<lom>` in `{2}`",
          "",
          "A file that adlcp:location names holds one record of Learning Object Metadata"
              + " (IEEE 1484.12.3; SCORM 2004 4th Edition, CAM 3.4.1.5 and 4; in SCORM 1.2 IMS"
              + " Learning Resource Meta-data 1.2.1, CAM 2.2).");

  static final CodeText METADATA_INVALID =
      new CodeText(
          "the metadata breaks its schema: {0}",
          "",
          "Metadata is held against the strict binding of IEEE 1484.12.3 (in SCORM 1.2: IMS"
              + " Learning Resource Meta-data 1.2.1). SCORM 2004 takes looser ones too, with other"
              + " vocabularies and extensions, so this is no error (SCORM 2004 4th Edition, CAM"
              + " 4.3).");

  static final CodeText SCHEMA_ABSENT =
      new CodeText(
          "the package lacks schemas that its manifest is written by: {0}",
          "put them at the package's root, where xsi:schemaLocation says",
          "The schemas travel with the package, so that an importer can validate without"
              + " going to the network (control files; SCORM 2004 4th Edition, CAM 3.4; SCORM 1.2,"
              + " CAM 2.3). Most LMSs don't miss them; strict importers do.");

  private PackageText() {}
}
