package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.course.Work;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exercise.Grader;
import org.scormc.exercise.Task;
import org.scormc.source.Located;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads answers to a part of an exercise: a mapping for cells and knobs, which may have a mapping
 * for each row of a table; a list for an order or for moves; {@code none}.
 */
final class AnswerParser {
  private final Work work;
  private final DiagnosticLog log;

  AnswerParser(Work work, DiagnosticLog log) {
    this.work = work;
    this.log = log;
  }

  /** The answer under a key, in the form of {@link Grader#grade}. */
  Located<List<String>> answer(YamlMapping yaml, String key) {
    List<String> entries = new ArrayList<>();
    boolean named = work instanceof Work.Cells || work instanceof Work.Settings;
    if (work instanceof Work.Settings && yaml.holds(key, ScalarNode.class)) {
      none(yaml.scalars(key)).ifPresentOrElse(entries::add, () -> yaml.mapping(key));
    } else if (named) {
      yaml.mapping(key).ifPresent(found -> pairs(found, "", entries));
      if (entries.isEmpty() && yaml.holds(key, MappingNode.class)) {
        log.add(Code.BAD_VALUE, yaml.place(key), "an empty mapping", "at least one entry");
      }
    } else {
      List<Located<String>> found = yaml.scalars(key);
      found.forEach(entry -> entries.add(entry.value()));
      if (found.isEmpty() && yaml.holds(key, SequenceNode.class)) {
        log.add(Code.BAD_VALUE, yaml.place(key), "an empty list", "at least one entry");
      }
      if (work instanceof Work.Moves) {
        none(found)
            .ifPresent(
                tries -> {
                  entries.clear();
                  entries.add(tries);
                });
      }
    }
    return new Located<>(List.copyOf(entries), yaml.place(key));
  }

  private void pairs(YamlMapping found, String before, List<String> entries) {
    for (Located<String> name : found.keys()) {
      if (found.holds(name.value(), MappingNode.class)) {
        found
            .mapping(name.value())
            .ifPresent(inner -> pairs(inner, before + name.value() + "-", entries));
        continue;
      }
      String id = before + name.value();
      if (!known(id)) {
        log.add(Code.NOT_AN_ANSWER, name.span(), id, "the part has nothing of that name");
      }
      found
          .scalar(name.value())
          .ifPresent(value -> entries.add(Grader.pair(id, choice(id, value))));
    }
  }

  private boolean known(String id) {
    return work instanceof Work.Settings settings
        ? settings.knobs().stream().anyMatch(knob -> knob.value().equals(id))
        : cell(id).isPresent();
  }

  private Optional<Work.Cell> cell(String id) {
    return work instanceof Work.Cells cells
        ? cells.cells().stream().filter(cell -> cell.id().value().equals(id)).findFirst()
        : Optional.empty();
  }

  /** Says so if a value is none of the options of its cell. */
  private String choice(String id, Located<String> value) {
    Optional<Work.Cell> cell = cell(id).filter(found -> !found.options().isEmpty());
    if (cell.isPresent() && !cell.get().options().containsKey(value.value())) {
      log.add(
          Code.NOT_AN_ANSWER,
          value.span(),
          value.value(),
          "the options are `" + String.join("`, `", cell.get().options().keySet()) + "`");
    }
    return value.value();
  }

  private Optional<String> none(List<Located<String>> found) {
    if (found.size() != 1 || !found.get(0).value().equals(Task.NONE)) {
      return Optional.empty();
    }
    if (noneAfter() == 0) {
      log.add(Code.NOT_AN_ANSWER, found.get(0).span(), Task.NONE, "the part has no `none-after`");
    }
    return Optional.of(Grader.pair(Task.NONE, Integer.toString(noneAfter())));
  }

  private int noneAfter() {
    if (work instanceof Work.Settings settings) {
      return settings.noneAfter();
    }
    return work instanceof Work.Moves moves ? moves.noneAfter() : 0;
  }
}
