package org.scormc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scormc.archive.ContentPackage;
import org.scormc.archive.FolderWriter;
import org.scormc.archive.WrittenPackage;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.course.Course;
import org.scormc.course.Target;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.memory.Memory;
import org.scormc.parser.CourseParser;
import org.scormc.progress.Progress;
import org.scormc.progress.Progress.Phase;
import org.scormc.renderer.GuideRenderer;
import org.scormc.renderer.Look;
import org.scormc.renderer.PageRenderer;
import org.scormc.renderer.Pages;
import org.scormc.source.Located;
import org.scormc.source.Span;

/** The way through: from a course folder to packages. */
public final class CourseBuilder {
  private final Options options;
  private final Memory memory;
  private final Progress progress;
  private final DiagnosticLog log = new DiagnosticLog();

  private CourseBuilder(Options options, Memory memory, Progress progress) {
    this.options = options;
    this.memory = memory;
    this.progress = progress;
  }

  /** Says what is wrong with a course and its look, and writes nothing. */
  public static BuildResult check(Options options) {
    return check(options, Progress.UNHEARD);
  }

  /** The same, heard by somebody. */
  public static BuildResult check(Options options, Progress progress) {
    CourseBuilder builder = new CourseBuilder(options, new Memory(), progress);
    builder.checked().ifPresent(builder::drafts);
    return new BuildResult(builder.log.diagnostics());
  }

  /**
   * Builds the packages of a course, with guides to uploading them. If the course has errors,
   * nothing is written and the packages of the last good build stay as they are.
   *
   * @throws UncheckedIOException if a file can't be read or a package can't be written
   */
  public static BuildResult build(Options options) {
    return build(options, Progress.UNHEARD);
  }

  /** The same, heard by somebody. */
  public static BuildResult build(Options options, Progress progress) {
    CourseBuilder builder = new CourseBuilder(options, new Memory(), progress);
    Optional<Drafts> drafts = builder.checked().flatMap(builder::drafts);
    return builder.log.hasErrors() || drafts.isEmpty()
        ? new BuildResult(builder.log.diagnostics())
        : builder.write(drafts.get());
  }

  /**
   * Makes what a learner's browser needs of a course, and writes nothing.
   *
   * @param memory of earlier calls for the same course; it makes this one quicker and no different
   */
  public static CoursePages pages(Options options, Memory memory) {
    CourseBuilder builder = new CourseBuilder(options, memory, Progress.UNHEARD);
    SortedMap<Target, ContentPackage> packages = new TreeMap<>();
    builder
        .checked()
        .map(builder::pages)
        .ifPresent(all -> all.forEach((target, pages) -> packages.put(target, pages.files())));
    if (builder.log.hasErrors()) {
      packages.clear();
    } else {
      memory.forgetUnwanted();
    }
    return new CoursePages(builder.log.diagnostics(), packages);
  }

  private Optional<CheckedCourse> checked() {
    progress.begins(Phase.READ);
    Optional<Course> course =
        CourseParser.parse(options.course(), memory, progress, log)
            .map(parsed -> options.version().map(parsed::withVersion).orElse(parsed));
    progress.begins(Phase.CHECK);
    return course.flatMap(parsed -> Checker.check(parsed, memory, progress, log));
  }

  private Look look() {
    return options.templates().map(Look::of).orElseGet(Look::standard);
  }

  private SortedMap<Target, Pages> pages(CheckedCourse checked) {
    List<Target> targets = targets(checked.course());
    // the templates of a folder may have changed, of which a memory knows nothing
    Memory ofLook = options.templates().isPresent() ? new Memory() : memory;
    return PageRenderer.render(checked, targets, look(), ofLook, progress, log);
  }

  /** All targets, unless somebody named some. */
  private List<Target> targets(Course course) {
    List<Target> named =
        options.targets().isEmpty()
            ? course.targets().stream().map(Located::value).toList()
            : options.targets();
    named.stream().filter(Target::isInParts).forEach(target -> warn(course, target));
    return named.isEmpty() ? List.of(Target.values()) : named;
  }

  /** Says to whoever asks for a package of several SCOs where it is of no use. */
  private void warn(Course course, Target target) {
    Span place =
        course.targets().stream()
            .filter(named -> named.value() == target)
            .map(Located::span)
            .findFirst()
            .orElse(course.file().start());
    log.add(Code.SEVERAL_SCOS, place, target.id());
  }

  /**
   * What is not written yet.
   *
   * @param course what it is made of
   * @param packages the files of each package
   * @param guides how to upload them
   */
  private record Drafts(
      Course course, SortedMap<Target, ContentPackage> packages, ContentPackage guides) {}

  private Optional<Drafts> drafts(CheckedCourse checked) {
    progress.begins(Phase.RENDER);
    SortedMap<Target, Pages> rendered = pages(checked);
    progress.begins(Phase.PACK);
    progress.expects(rendered.size());
    SortedMap<Target, ContentPackage> packages = new TreeMap<>();
    rendered.forEach(
        (target, of) -> {
          packages.put(target, PackageContent.of(checked, target, of));
          progress.advances();
        });
    return GuideRenderer.render(checked, look(), packages, log)
        .map(guides -> new Drafts(checked.course(), packages, guides));
  }

  private BuildResult write(Drafts drafts) {
    progress.begins(Phase.WRITE);
    progress.expects(drafts.packages().size());
    Path output = options.output();
    Course course = drafts.course();
    List<WrittenPackage> written = new ArrayList<>();
    try {
      for (Map.Entry<Target, ContentPackage> draft : drafts.packages().entrySet()) {
        String name = course.packageName(draft.getKey());
        written.add(
            draft.getKey().isForLms()
                ? WrittenPackage.write(draft.getValue(), output, name, options.timestamp())
                : WrittenPackage.writeFolder(draft.getValue(), output, name));
        progress.advances();
      }
      String name = course.id().value() + "-" + course.version().value() + "-upload";
      Path guides = FolderWriter.write(drafts.guides(), output, name);
      return new BuildResult(
          log.diagnostics(), written, Optional.of(guides.resolve(GuideRenderer.INDEX)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
