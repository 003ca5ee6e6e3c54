package org.scormc.conformance;

import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/** Texts are no longer than what every LMS has to keep; SCORM 1.2's schema counts for itself. */
final class LengthRule implements Rule {
  private static final int TITLE = 200;
  private static final int STRUCTURE = 200;
  private static final int PARAMETERS = 1000;
  private static final int DATA = 4000;

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    if (!content.is2004()) {
      return;
    }
    for (ReadElement element : content.elements()) {
      if (element.namespace().equals(Namespaces.CONTENT_PACKAGING)) {
        switch (element.name()) {
          case "title" -> text(element, TITLE, log);
          case "organization" -> attribute(element, "structure", STRUCTURE, log);
          case "item" -> attribute(element, "parameters", PARAMETERS, log);
          default -> {}
        }
      } else if (element.name().equals("dataFromLMS")) {
        text(element, DATA, log);
      }
    }
  }

  private static void text(ReadElement element, int most, DiagnosticLog log) {
    count(element, "<" + element.name() + ">", element.text(), most, log);
  }

  private static void attribute(ReadElement element, String name, int most, DiagnosticLog log) {
    count(element, name, element.attribute(name).orElse(""), most, log);
  }

  private static void count(
      ReadElement place, String what, String text, int most, DiagnosticLog log) {
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      log.add(Code.LONGER_THAN_KEPT, place.span(), length, what, most);
    }
  }
}
