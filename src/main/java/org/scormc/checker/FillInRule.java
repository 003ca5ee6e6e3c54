package org.scormc.checker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scormc.course.FillIn;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Located;

/** It is clear which box a text belongs to, and nothing is said about texts that are right. */
final class FillInRule {
  private final FillIn fillIn;
  private final DiagnosticLog log;

  private FillInRule(FillIn fillIn, DiagnosticLog log) {
    this.fillIn = fillIn;
    this.log = log;
  }

  static void check(FillIn fillIn, DiagnosticLog log) {
    FillInRule rule = new FillInRule(fillIn, log);
    for (int i = 0; i < fillIn.boxes().size(); i++) {
      FillIn.Box box = fillIn.boxes().get(i);
      for (FillIn.WrongText wrong : box.wrong()) {
        if (fillIn.accepts(box, wrong.text().value())) {
          log.add(Code.NEVER_TOLD, wrong.text().span(), wrong.text().value());
        }
      }
      if (!fillIn.ordered()) {
        rule.compare(box, fillIn.boxes().subList(0, i));
      }
    }
  }

  /** In any order, the texts of two boxes are the same or have none in common. */
  private void compare(FillIn.Box box, List<FillIn.Box> others) {
    for (FillIn.Box other : others) {
      Optional<Located<String>> shared =
          box.accepted().stream().filter(text -> fillIn.accepts(other, text.value())).findFirst();
      if (shared.isPresent() && !texts(box).equals(texts(other))) {
        String text = shared.get().value();
        log.add(Code.SHARED_TEXT, shared.get().span(), other.id().value(), text);
      }
    }
  }

  private Set<String> texts(FillIn.Box box) {
    Set<String> texts = new TreeSet<>();
    box.accepted().forEach(text -> texts.add(fillIn.comparable(text.value())));
    return texts;
  }
}
