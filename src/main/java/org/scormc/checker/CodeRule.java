package org.scormc.checker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.scormc.course.Markdown;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Span;

/** Code is closed, and of a language that the highlighter knows. */
final class CodeRule extends AbstractVisitor {
  private static final Set<String> PLAIN = Set.of("text", "txt", "plain", "plaintext", "none");

  private final Markdown markdown;
  private final DiagnosticLog log;

  private CodeRule(Markdown markdown, DiagnosticLog log) {
    this.markdown = markdown;
    this.log = log;
  }

  static void check(List<CourseText> texts, DiagnosticLog log) {
    for (CourseText text : texts) {
      text.markdown().document().accept(new CodeRule(text.markdown(), log));
    }
  }

  @Override
  public void visit(FencedCodeBlock block) {
    if (block.getClosingFenceLength() == null) {
      Span whole = markdown.span(block);
      log.add(
          Code.CODE_OPEN,
          whole.file().span(whole.start(), whole.start() + block.getOpeningFenceLength()));
    }
    String info = String.valueOf(block.getInfo()).strip();
    String language = info.split("\\s", 2)[0];
    if (block.getInfo() == null || language.isEmpty() || PLAIN.contains(language)) {
      return;
    }
    SortedSet<String> known = Languages.KNOWN;
    if (!known.contains(language.toLowerCase(Locale.ROOT))) {
      Span span = markdown.span(block);
      int at = span.start() + Math.max(0, span.text().indexOf(language));
      log.add(
          Diagnostic.of(
                  Code.UNKNOWN_CODE_LANGUAGE,
                  span.file().span(at, at + language.length()),
                  language)
              .withHint(Spelling.hint(language, known)));
    }
  }

  /** Read when the first piece of code with a language comes. */
  private static final class Languages {
    static final SortedSet<String> KNOWN = Collections.unmodifiableSortedSet(read());

    private static SortedSet<String> read() {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  CodeRule.class.getResourceAsStream("code-languages.txt"),
                  StandardCharsets.UTF_8))) {
        return lines.lines().collect(Collectors.toCollection(TreeSet::new));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
