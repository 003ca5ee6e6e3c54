package org.scormc.parser;

import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A YAML text inside a file, and the places of its nodes.
 *
 * <p>YAML 1.2 with the JSON schema; places come from snakeyaml's marks, which count code points.
 */
final class YamlFile {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setAllowDuplicateKeys(true)
          .setCodePointLimit(4 * 1024 * 1024)
          .setUseMarks(true)
          .build();

  private final SourceFile file;
  private final int start;
  private final String text;
  private final boolean basicPlane;

  private YamlFile(SourceFile file, int start, int end) {
    this.file = file;
    this.start = start;
    this.text = file.text().substring(start, end);
    this.basicPlane = text.codePointCount(0, text.length()) == text.length();
  }

  /** Reads a whole file whose root is a mapping; empty, with a diagnostic, if it isn't one. */
  static Optional<YamlMapping> read(SourceFile file, DiagnosticLog log) {
    return read(file, 0, file.text().length(), log);
  }

  /** Reads the stretch of a file whose root is a mapping. */
  static Optional<YamlMapping> read(SourceFile file, int start, int end, DiagnosticLog log) {
    YamlFile yaml = new YamlFile(file, start, end);
    Optional<Node> root;
    try {
      root = new Compose(SETTINGS).composeString(yaml.text);
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().map(yaml::offset).orElse(start);
      log.add(Code.YAML_SYNTAX, file.span(at, at + 1), oneLine(e.getProblem()));
      return Optional.empty();
    } catch (YamlEngineException e) {
      log.add(Code.YAML_SYNTAX, file.span(start, start), oneLine(e.getMessage()));
      return Optional.empty();
    } catch (StackOverflowError e) {
      log.add(Code.YAML_SYNTAX, file.span(start, start), "nested too deeply");
      return Optional.empty();
    }
    if (root.isPresent() && root.get() instanceof MappingNode mapping) {
      return Optional.of(new YamlMapping(yaml, mapping, log));
    }
    Span place = root.map(yaml::span).orElse(file.span(start, start));
    log.add(Code.WRONG_TYPE, place, root.map(YamlScalar::describe).orElse("nothing"), "a mapping");
    return Optional.empty();
  }

  /** The file that holds the text. */
  SourceFile file() {
    return file;
  }

  /** Where a node stands. */
  Span span(Node node) {
    int from = node.getStartMark().map(this::offset).orElse(start);
    int to = node.getEndMark().map(this::offset).orElse(from);
    return file.span(from, to);
  }

  private int offset(Mark mark) {
    int index = basicPlane ? mark.getIndex() : text.offsetByCodePoints(0, mark.getIndex());
    return start + index;
  }

  private static String oneLine(String problem) {
    return problem == null ? "not YAML" : problem.strip().replaceAll("\\s+", " ");
  }
}
