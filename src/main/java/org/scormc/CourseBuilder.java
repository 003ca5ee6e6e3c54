package org.scormc;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scormc.archive.ContentPackage;
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
  private final Look look;
  private final DiagnosticLog log = new DiagnosticLog();

  private CourseBuilder(Options options, Memory memory, Progress progress) {
    this.options = options;
    this.memory = memory;
    this.progress = progress;
    this.look = options.templates().map(Look::of).orElseGet(Look::standard);
  }

  /** Says what is wrong with a course and its look, and writes nothing. */
  public static BuildResult check(Options options) {
    return check(options, new Memory(), Progress.UNHEARD);
  }

  /**
   * The same, heard by somebody.
   *
   * @param memory of earlier calls with these options; it makes this one quicker and no different
   */
  public static BuildResult check(Options options, Memory memory, Progress progress) {
    CourseBuilder builder = new CourseBuilder(options, memory, progress);
    builder.checked().ifPresent(builder::drafts);
    return builder.said();
  }

  /**
   * Builds the packages of a course, with guides to uploading them. If the course has errors,
   * nothing is written and the packages of the last good build stay as they are.
   *
   * @throws UncheckedIOException if a file can't be read or a package can't be written
   */
  public static BuildResult build(Options options) {
    return build(options, new Memory(), Progress.UNHEARD);
  }

  /**
   * The same, heard by somebody.
   *
   * @param memory of earlier calls with these options; it makes this one quicker, leaves packages
   *     alone that are on disk as they would be written, and makes no other difference
   */
  public static BuildResult build(Options options, Memory memory, Progress progress) {
    CourseBuilder builder = new CourseBuilder(options, memory, progress);
    Optional<Drafts> drafts = builder.checked().flatMap(builder::drafts);
    return builder.log.hasErrors() || drafts.isEmpty()
        ? builder.said()
        : builder.write(drafts.get());
  }

  /**
   * Makes what a learner's browser needs of a course, and writes nothing.
   *
   * @param memory of earlier calls for the same course; it makes this one quicker and no different
   */
  public static CoursePages pages(Options options, Memory memory) {
    CourseBuilder builder = new CourseBuilder(options, memory, Progress.UNHEARD);
    Optional<CheckedCourse> checked = builder.checked();
    SortedMap<Target, ContentPackage> packages = new TreeMap<>();
    checked
        .map(course -> builder.pages(course, builder.targets(course.course())))
        .ifPresent(all -> all.forEach((target, pages) -> packages.put(target, pages.files())));
    if (builder.log.hasErrors()) {
      packages.clear();
    }
    String id = checked.map(found -> found.course().id().value()).orElse("");
    return new CoursePages(builder.said().diagnostics(), id, packages);
  }

  /** What was said; after a round without errors, what was not needed in it is forgotten. */
  private BuildResult said() {
    if (!log.hasErrors()) {
      memory.forgetUnwanted();
    }
    return new BuildResult(log.diagnostics());
  }

  private Optional<CheckedCourse> checked() {
    progress.begins(Phase.READ);
    Optional<Course> course =
        CourseParser.parse(options.course(), memory, progress, log)
            .map(parsed -> options.version().map(parsed::withVersion).orElse(parsed));
    progress.begins(Phase.CHECK);
    return course.flatMap(parsed -> Checker.check(parsed, memory, progress, log));
  }

  /**
   * A memory of what was made in a look.
   *
   * @param look a look with its templates
   */
  private record Wardrobe(Look look, Memory memory) {}

  private Memory ofLook() {
    return memory
        .recall(
            Wardrobe.class,
            "",
            kept -> kept.look().same(look),
            () -> new Wardrobe(look, new Memory()))
        .memory();
  }

  private SortedMap<Target, Pages> pages(CheckedCourse checked, List<Target> targets) {
    Memory ofLook = ofLook();
    SortedMap<Target, Pages> pages =
        PageRenderer.render(checked, targets, look, ofLook, progress, log);
    ofLook.forgetUnwanted();
    return pages;
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
    List<Target> targets = targets(checked.course());
    Preparation.begin(targets);
    SortedMap<Target, Pages> rendered = pages(checked, targets);
    progress.begins(Phase.PACK);
    SortedMap<Target, ContentPackage> packages = PackageContent.of(checked, rendered, progress);
    return GuideRenderer.render(checked, look, ofLook(), packages, log)
        .map(guides -> new Drafts(checked.course(), packages, guides));
  }

  private BuildResult write(Drafts drafts) {
    progress.begins(Phase.WRITE);
    Course course = drafts.course();
    PackageWriter writer = new PackageWriter(options, memory, drafts.packages());
    List<WrittenPackage> written = writer.write(course, progress);
    Path guides =
        writer.guides(
            drafts.guides(), course.id().value() + "-" + course.version().value() + "-upload");
    memory.forgetUnwanted();
    List<Path> changed =
        Stream.concat(written.stream().map(WrittenPackage::path), Stream.of(guides))
            .filter(writer::hasChanged)
            .toList();
    return new BuildResult(log.diagnostics(), written, Optional.of(guides), changed);
  }
}
