package org.scormc.conformance;

import org.scormc.diagnostic.DiagnosticLog;

/** One thing that is asked of a package. */
interface Rule {
  /** Says where the package breaks the rule. */
  void check(ReadPackage content, DiagnosticLog log);
}
