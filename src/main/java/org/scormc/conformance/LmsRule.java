package org.scormc.conformance;

import org.scormc.diagnostic.DiagnosticLog;

/** One thing that some LMSs can't do, or do in their own way, with a package that is right. */
interface LmsRule {
  /** Says where a package meets that, for the LMSs that it is held against. */
  void check(ReadPackage content, LmsChoice choice, DiagnosticLog log);
}
