package org.scormc.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scormc.course.Assessment;
import org.scormc.course.Course;
import org.scormc.course.Question;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Located;

/** Papers of the final assessment can be drawn, and a second one is not like the first. */
final class AssessmentRule {
  private static final int WISE_PER_DRAWN = 3;

  private final Assessment assessment;
  private final DiagnosticLog log;

  private AssessmentRule(Assessment assessment, DiagnosticLog log) {
    this.assessment = assessment;
    this.log = log;
  }

  static void check(Course course, DiagnosticLog log) {
    course.assessment().ifPresent(assessment -> new AssessmentRule(assessment, log).check());
  }

  private void check() {
    assessment.total().filter(total -> total.value() != assessment.length()).ifPresent(this::total);
    boolean filled = true;
    for (Assessment.Cell cell : assessment.cells()) {
      filled &= check(cell);
    }
    assessment.pool().forEach(this::check);
    if (filled && !PaperSearch.finds(assessment)) {
      log.add(Code.UNDRAWABLE, assessment.title().span());
    }
  }

  private void total(Located<Integer> total) {
    log.add(Code.DRAW_TOTAL, total.span(), total.value(), assessment.length());
  }

  /** Whether the cell has as many questions as it needs. */
  private boolean check(Assessment.Cell cell) {
    int found = assessment.of(cell).size();
    int needed = cell.count().value();
    if (found < needed) {
      log.add(Code.TOO_FEW_TO_DRAW, cell.count().span(), cell.words(), found, needed);
      return false;
    }
    if (found < WISE_PER_DRAWN * needed) {
      int wise = WISE_PER_DRAWN * needed;
      log.add(Code.FEW_TO_DRAW, cell.count().span(), cell.words(), found, wise);
    }
    return true;
  }

  private void check(Question question) {
    Located<String> id = question.id();
    List<String> cells =
        assessment.cells().stream()
            .filter(cell -> cell.takes(question))
            .map(Assessment.Cell::words)
            .toList();
    if (cells.isEmpty()) {
      log.add(Code.NEVER_DRAWN, id.span(), id.value());
    } else if (cells.size() > 1) {
      log.add(Code.CELLS_OVERLAP, id.span(), id.value(), cells.get(0), cells.get(1));
    }
    if (!question.head().hints().isEmpty()) {
      log.add(Code.HINTS_ON_PAPER, id.span(), id.value());
    }
    if (!question.scored()) {
      log.add(Code.NOT_SCORED, id.span(), question.kind());
    }
  }

  /** Looks for one paper without enemies, in the order in which js/session/draw.js looks last. */
  private static final class PaperSearch {
    private static final int TRIES_MAX = 100_000;

    private final List<Integer> counts = new ArrayList<>();
    private final List<List<Question>> cells = new ArrayList<>();
    private final List<Question> chosen = new ArrayList<>();
    private int tries;

    static boolean finds(Assessment assessment) {
      PaperSearch search = new PaperSearch();
      for (Assessment.Cell cell : assessment.cells()) {
        search.counts.add(cell.count().value());
        search.cells.add(assessment.of(cell));
      }
      return search.cells.isEmpty() || search.fill(0, 0, search.counts.get(0));
    }

    private boolean fill(int cell, int from, int missing) {
      if (missing == 0) {
        return cell + 1 == cells.size() || fill(cell + 1, 0, counts.get(cell + 1));
      }
      List<Question> questions = cells.get(cell);
      for (int i = from; i + missing <= questions.size() && tries < TRIES_MAX; i++) {
        tries++;
        Question question = questions.get(i);
        if (chosen.stream().anyMatch(other -> areEnemies(other, question))) {
          continue;
        }
        chosen.add(question);
        if (fill(cell, i + 1, missing - 1)) {
          return true;
        }
        chosen.remove(chosen.size() - 1);
      }
      return false;
    }

    private static boolean areEnemies(Question one, Question other) {
      return one == other || tags(one).stream().anyMatch(tags(other)::contains);
    }

    private static Set<String> tags(Question question) {
      Set<String> tags = new TreeSet<>();
      question.head().enemies().forEach(tag -> tags.add(tag.value()));
      return tags;
    }
  }
}
