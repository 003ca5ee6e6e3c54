package org.scormc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.course.Markdown;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.SourceFile;

class YamlScalarTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: >-\n  *word*\n",
        "a: '*word*'\n",
        "a: \"*word*\"\n",
        "a: \"x \\\" y *word*\"\n",
        "a: 'it''s *word* here'\n",
        "a: |\n  first\n\n  then *word* here\n",
        "a: |-\n    first\n    then *word* here\n",
        "a: >\n  folded\n  then *word* here\n",
        "a: plain text\n  over lines *word* here\n",
        "a: \"quoted text\n  over lines *word* here\"\n",
        "a: |\r\n  first\r\n  then *word* here\r\n",
        "b: 😀\na: |\n  😀 *word*\n"
      })
  void aPlaceInMarkdownInsideYamlIsItsPlaceInTheFile(String yaml) {
    SourceFile file = new SourceFile("quiz.yaml", yaml);
    DiagnosticLog log = new DiagnosticLog();
    YamlMapping mapping = YamlFile.read(file, log).orElseThrow();
    Markdown markdown = mapping.markdown("a", false);
    Node found = emphasisIn(markdown.document().getLastChild());
    assertThat(markdown.span(found).text()).isEqualTo("*word*");
    assertThat(log.diagnostics()).isEmpty();
  }

  private static Node emphasisIn(Node paragraph) {
    Node child = paragraph.getFirstChild();
    while (!(child instanceof Emphasis)) {
      child = child.getNext();
    }
    return child;
  }
}
