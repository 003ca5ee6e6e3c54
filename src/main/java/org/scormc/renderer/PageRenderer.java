package org.scormc.renderer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.velocity.exception.VelocityException;
import org.scormc.archive.ContentPackage;
import org.scormc.checker.CheckedCourse;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.memory.Memory;
import org.scormc.parallel.Parallel;
import org.scormc.progress.Progress;

/**
 * Turns a checked course into the files that a browser needs.
 *
 * <p>One page holds the menu and everything around the text; each lesson is a file of its own that
 * the page loads when it is wanted. The same course and look always give the same bytes.
 */
public final class PageRenderer {
  private final CheckedCourse checked;
  private final PageWriter writer;
  private final Memory memory;
  private final Progress progress;

  private PageRenderer(CheckedCourse checked, Look look, Memory memory, Progress progress) {
    this.checked = checked;
    this.writer = new PageWriter(checked.course(), look, memory);
    this.memory = memory;
    this.progress = progress;
  }

  /**
   * The pages of a course in some look. What targets have in common is rendered once.
   *
   * @param log gets what is wrong with the look's templates
   * @return the pages of each target; empty if a template of the look's folder can't be used
   */
  public static SortedMap<Target, Pages> render(
      CheckedCourse course, Collection<Target> targets, Look look, DiagnosticLog log) {
    return render(course, targets, look, new Memory(), Progress.UNHEARD, log);
  }

  /**
   * The same pages, but rendered anew only where something has changed since they were rendered
   * with the same memory.
   *
   * @param memory of the same look, whose templates have not changed since
   * @param progress hears of each lesson, once for each form in which targets need it
   */
  public static SortedMap<Target, Pages> render(
      CheckedCourse course,
      Collection<Target> targets,
      Look look,
      Memory memory,
      Progress progress,
      DiagnosticLog log) {
    try {
      return new PageRenderer(course, look, memory, progress).pages(targets);
    } catch (VelocityException e) {
      log.add(look.broken(e));
      return new TreeMap<>();
    }
  }

  private SortedMap<Target, Pages> pages(Collection<Target> targets) {
    List<RenderedPage> texts = TextPages.render(checked, writer, memory, progress);
    boolean engine = texts.stream().anyMatch(RenderedPage::engine);
    List<String> runTimes =
        targets.stream()
            .filter(target -> !target.isInParts())
            .map(Target::runTime)
            .distinct()
            .toList();
    List<byte[]> starts = Parallel.map(runTimes, runTime -> start(runTime, texts, engine));
    SortedMap<Target, Pages> pages = new TreeMap<>();
    for (Target target : targets) {
      pages.put(
          target,
          target.isInParts()
              ? new PartRenderer(checked, target, writer, texts).pages()
              : whole(starts.get(runTimes.indexOf(target.runTime())), texts, engine));
    }
    return pages;
  }

  /** The page that an LMS launches in a package whose every page reaches every other. */
  private byte[] start(String runTime, List<RenderedPage> texts, boolean engine) {
    List<View.Lesson> lessons = new ArrayList<>();
    Optional<FinalView> exam = Optional.empty();
    for (RenderedPage page : texts) {
      if (page.view() instanceof View.Lesson lesson) {
        lessons.add(lesson);
      } else if (page.view() instanceof FinalView found) {
        exam = Optional.of(found);
      }
    }
    return writer.start(runTime, lessons, exam, engine, Optional.empty());
  }

  /** The pages of such a package. */
  private Pages whole(byte[] start, List<RenderedPage> texts, boolean engine) {
    ContentPackage.Builder files = ContentPackage.builder();
    SortedMap<String, byte[]> pictures = new TreeMap<>();
    for (RenderedPage page : texts) {
      files.add(page.path(), page.whole());
      pictures.putAll(page.pictures());
    }
    pictures.forEach(files::add);
    SortedMap<String, byte[]> shared = writer.everywhere();
    if (engine) {
      shared.putAll(PageWriter.engine());
    }
    shared.forEach(files::add);
    files.add(Pages.START, start);
    return new Pages(files.build(), new TreeSet<>(shared.keySet()), List.of());
  }
}
