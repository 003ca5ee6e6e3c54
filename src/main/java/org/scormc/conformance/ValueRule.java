package org.scormc.conformance;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Edition;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/** Numbers and times have the form that the schemas leave open. */
final class ValueRule implements Rule {
  private static final Pattern TIME =
      Pattern.compile("[0-9]{2,4}:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,2})?");
  private static final Pattern SCORE = Pattern.compile("100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?");

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (ReadElement element : content.elements()) {
      if (element.namespace().equals(Namespaces.SCORM_PACKAGING_1_2)) {
        switch (element.name()) {
          case "masteryscore" -> form(element, SCORE, "a number from 0 to 100", log);
          case "maxtimeallowed" -> form(element, TIME, "hours, minutes and seconds such as", log);
          default -> {}
        }
      } else if (element.namespace().equals(Namespaces.SCORM_PACKAGING)) {
        switch (element.name()) {
          case "data" -> targets(element, log);
          case "completionThreshold" -> threshold(element, content.edition(), log);
          default -> {}
        }
      }
    }
  }

  private static void form(ReadElement element, Pattern form, String expected, DiagnosticLog log) {
    if (!form.matcher(element.text()).matches()) {
      String example = form == TIME ? expected + " `00:30:00`" : expected;
      log.add(Code.VALUE_FORM, element.span(), element.text(), element.name(), example);
    }
  }

  private static void targets(ReadElement data, DiagnosticLog log) {
    Set<String> seen = new HashSet<>();
    for (ReadElement map : data.children("map")) {
      String target = map.attribute("targetID").orElse("");
      if (!target.isEmpty() && !seen.add(target)) {
        log.add(Code.TARGET_OF_DATA_TWICE, map.span(), target);
      }
    }
  }

  private static void threshold(ReadElement element, Edition edition, DiagnosticLog log) {
    boolean old = !element.text().isEmpty() && element.attributes().isEmpty();
    if (edition == Edition.SCORM_2004_4 && old) {
      log.add(Code.OLD_THRESHOLD, element.span(), element.text());
    }
  }
}
