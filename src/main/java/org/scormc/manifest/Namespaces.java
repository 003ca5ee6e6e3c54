package org.scormc.manifest;

/** The namespaces of a manifest. */
public final class Namespaces {
  /** IMS Content Packaging 1.1.3 and 1.1.4, of SCORM 2004. */
  public static final String CONTENT_PACKAGING = "http://www.imsglobal.org/xsd/imscp_v1p1";

  /** IMS Simple Sequencing 1.0. */
  public static final String SIMPLE_SEQUENCING = "http://www.imsglobal.org/xsd/imsss";

  /** What SCORM adds to Content Packaging. */
  public static final String SCORM_PACKAGING = "http://www.adlnet.org/xsd/adlcp_v1p3";

  /** What SCORM adds to Simple Sequencing. */
  public static final String SCORM_SEQUENCING = "http://www.adlnet.org/xsd/adlseq_v1p3";

  /** What SCORM says of an LMS's buttons. */
  public static final String SCORM_NAVIGATION = "http://www.adlnet.org/xsd/adlnav_v1p3";

  /** IEEE 1484.12.3 learning object metadata. */
  public static final String METADATA = "http://ltsc.ieee.org/xsd/LOM";

  /** IMS Content Packaging 1.1.2, of SCORM 1.2. */
  public static final String CONTENT_PACKAGING_1_2 =
      "http://www.imsproject.org/xsd/imscp_rootv1p1p2";

  /** What SCORM 1.2 adds to Content Packaging. */
  public static final String SCORM_PACKAGING_1_2 = "http://www.adlnet.org/xsd/adlcp_rootv1p2";

  /** IMS Learning Resource Meta-data 1.2.1, of SCORM 1.2. */
  public static final String METADATA_1_2 = "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1";

  private Namespaces() {}
}
