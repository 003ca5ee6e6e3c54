package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.scormc.course.FillIn;
import org.scormc.course.QuestionHead;
import org.scormc.source.Located;

/** Reads what a fill-in has beside its head: its boxes and how they are compared. */
final class FillInParser {
  private final YamlMapping yaml;
  private final Optional<SortedMap<String, String>> run;

  FillInParser(YamlMapping yaml, Optional<SortedMap<String, String>> run) {
    this.yaml = yaml;
    this.run = run;
  }

  FillIn parse(QuestionHead head) {
    boolean ordered = !isWord("order", "fixed", "any");
    boolean matchCase = isWord("case", "ignore", "match");
    yaml.require("boxes");
    List<YamlMapping> mappings = yaml.mappings("boxes");
    List<FillIn.Box> boxes = new ArrayList<>();
    for (YamlMapping box : mappings) {
      boxes.add(box(box, mappings.size() == 1));
      box.end();
    }
    return new FillIn(head, ordered, matchCase, boxes);
  }

  /** Whether a key has the other of two words; the usual one is also meant by its absence. */
  private boolean isWord(String key, String usual, String other) {
    Optional<Located<String>> word = yaml.optionalText(key);
    word.ifPresent(
        found ->
            yaml.matching(
                found,
                text -> text.equals(usual) || text.equals(other),
                "`" + usual + "` or `" + other + "`"));
    return word.filter(found -> found.value().equals(other)).isPresent();
  }

  private FillIn.Box box(YamlMapping box, boolean only) {
    Located<String> id = box.id("id");
    List<FillIn.WrongText> wrong = new ArrayList<>();
    for (YamlMapping text : box.mappings("wrong")) {
      text.require("text");
      wrong.add(
          new FillIn.WrongText(
              text.scalar("text").orElse(new Located<>("", text.place())),
              text.markdown("feedback", true),
              QuestionParser.misconception(text)));
      text.end();
    }
    return new FillIn.Box(
        id,
        box.markdown("label", only),
        accepted(box, only ? new Located<>(QuestionParser.ANSWER, id.span()) : id),
        box.markdown("feedback", true),
        wrong);
  }

  /** What is accepted: of a variant, first what the run gave under the name of the box. */
  private List<Located<String>> accepted(YamlMapping box, Located<String> name) {
    List<Located<String>> accepted = new ArrayList<>();
    run.flatMap(results -> Optional.ofNullable(results.get(name.value())))
        .ifPresent(result -> accepted.add(new Located<>(result, name.span())));
    if (accepted.isEmpty()) {
      box.require("accept");
    }
    accepted.addAll(box.scalars("accept"));
    return accepted;
  }
}
