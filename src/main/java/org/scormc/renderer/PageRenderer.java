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
import org.scormc.checker.CheckedLesson;
import org.scormc.course.Course;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.memory.Memory;
import org.scormc.progress.Progress;

/**
 * Turns a checked course into the files that a browser needs.
 *
 * <p>One page holds the menu and everything around the text; each lesson is a file of its own that
 * the page loads when it is wanted. The same course and look always give the same bytes.
 */
public final class PageRenderer {
  private final CheckedCourse checked;
  private final Course course;
  private final PageWriter writer;
  private final Memory memory;
  private final Progress progress;

  private PageRenderer(CheckedCourse checked, Look look, Memory memory, Progress progress) {
    this.checked = checked;
    this.course = checked.course();
    this.writer = new PageWriter(course, look, memory);
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
      PageRenderer renderer = new PageRenderer(course, look, memory, progress);
      SortedMap<Target, Pages> pages = new TreeMap<>();
      List<Target> whole = targets.stream().filter(target -> !target.isInParts()).toList();
      int forms = targets.size() - whole.size() + (whole.isEmpty() ? 0 : 1);
      progress.expects(forms * course.lessons().size());
      if (!whole.isEmpty()) {
        pages.putAll(renderer.pages(whole));
      }
      for (Target target : targets) {
        if (target.isInParts()) {
          TextPages texts = new TextPages(course, renderer.writer, memory, progress, "parts/");
          pages.put(target, new PartRenderer(course, target, renderer.writer, texts).pages());
        }
      }
      return pages;
    } catch (VelocityException e) {
      log.add(look.broken(e));
      return new TreeMap<>();
    }
  }

  private SortedMap<Target, Pages> pages(Collection<Target> targets) {
    TextPages texts = new TextPages(checked, writer, memory, progress, "");
    List<RenderedPage> all = new ArrayList<>();
    List<View.Lesson> lessons = new ArrayList<>();
    for (CheckedLesson lesson : checked.lessons()) {
      RenderedPage page = texts.lesson(lesson, lessons.size() + 1, id -> true);
      all.add(page);
      lessons.add((View.Lesson) page.view());
    }
    if (!course.glossary().isEmpty()) {
      all.add(texts.glossary(id -> true));
    }
    course.products().ifPresent(table -> all.add(texts.products(table, id -> true)));
    Optional<RenderedPage> exam = course.assessment().map(found -> texts.exam(found, id -> true));
    exam.ifPresent(all::add);
    boolean engine = all.stream().anyMatch(RenderedPage::engine);
    SortedMap<String, byte[]> shared = writer.everywhere();
    if (engine) {
      shared.putAll(PageWriter.engine());
    }
    ContentPackage.Builder files = ContentPackage.builder();
    all.forEach(page -> files.add(page.path(), page.bytes()));
    texts.pictures().files().forEach(files::add);
    shared.forEach(files::add);
    ContentPackage common = files.build();
    SortedMap<Target, Pages> pages = new TreeMap<>();
    for (Target target : targets) {
      Optional<FinalView> view = exam.map(page -> (FinalView) page.view());
      ContentPackage.Builder whole = ContentPackage.builder().addAll(common);
      whole.add(Pages.START, writer.start(target, lessons, view, engine, Optional.empty()));
      pages.put(target, new Pages(whole.build(), new TreeSet<>(shared.keySet()), List.of()));
    }
    return pages;
  }
}
