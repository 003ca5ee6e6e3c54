package org.scormc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.archive.ContentPackage;
import org.scormc.archive.WrittenPackage;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.course.Course;
import org.scormc.course.Target;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Edition;
import org.scormc.manifest.ManifestWriter;
import org.scormc.manifest.PackageFiles;
import org.scormc.manifest.PartFiles;
import org.scormc.manifest.SchemaFiles;
import org.scormc.memory.Memory;
import org.scormc.parser.CourseParser;
import org.scormc.renderer.GuideRenderer;
import org.scormc.renderer.Look;
import org.scormc.renderer.PageRenderer;
import org.scormc.renderer.Pages;
import org.scormc.source.Located;
import org.scormc.source.Span;
import org.scormc.upgrade.OutlineWriter;
import org.scormc.upgrade.PackageOutline;

/** The way through: from a course folder to packages. */
public final class CourseBuilder {
  private final Options options;
  private final Memory memory;
  private final DiagnosticLog log = new DiagnosticLog();

  private CourseBuilder(Options options, Memory memory) {
    this.options = options;
    this.memory = memory;
  }

  /** Says what is wrong with a course and its look, and writes nothing. */
  public static BuildResult check(Options options) {
    CourseBuilder builder = new CourseBuilder(options, new Memory());
    builder.checked().ifPresent(builder::drafts);
    return new BuildResult(builder.log.diagnostics(), List.of());
  }

  /**
   * Builds the packages of a course, with guides to uploading them. If the course has errors,
   * nothing is written and the packages of the last good build stay as they are.
   *
   * @throws UncheckedIOException if a file can't be read or a package can't be written
   */
  public static BuildResult build(Options options) {
    CourseBuilder builder = new CourseBuilder(options, new Memory());
    List<Draft> drafts = builder.checked().map(builder::drafts).orElse(List.of());
    List<WrittenPackage> packages =
        builder.log.hasErrors() ? List.of() : drafts.stream().map(builder::write).toList();
    return new BuildResult(builder.log.diagnostics(), packages);
  }

  /**
   * Makes what a learner's browser needs of a course, and writes nothing.
   *
   * @param memory of earlier calls for the same course; it makes this one quicker and no different
   */
  public static CoursePages pages(Options options, Memory memory) {
    CourseBuilder builder = new CourseBuilder(options, memory);
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
    return CourseParser.parse(options.course(), memory, log)
        .map(course -> options.version().map(course::withVersion).orElse(course))
        .flatMap(course -> Checker.check(course, memory, log));
  }

  private Look look() {
    return options.templates().map(Look::of).orElseGet(Look::standard);
  }

  private SortedMap<Target, Pages> pages(CheckedCourse checked) {
    Course course = checked.course();
    List<Target> targets =
        options.targets().isEmpty()
            ? course.targets().stream().map(Located::value).toList()
            : options.targets();
    targets.stream().filter(Target::isInParts).forEach(target -> warn(course, target));
    // the templates of a folder may have changed, of which a memory knows nothing
    Memory ofLook = options.templates().isPresent() ? new Memory() : memory;
    return PageRenderer.render(checked, targets, look(), ofLook, log);
  }

  /** Says where a package of several SCOs is of no use. */
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
   * A package that is not written yet.
   *
   * @param target what it is built as
   * @param name its file name without extension
   * @param content what is in it
   * @param guides what lies beside it
   */
  private record Draft(Target target, String name, ContentPackage content, ContentPackage guides) {}

  private List<Draft> drafts(CheckedCourse checked) {
    Course course = checked.course();
    Look look = look();
    List<Draft> drafts = new ArrayList<>();
    pages(checked)
        .forEach(
            (target, pages) -> {
              ContentPackage content = content(checked, target, pages);
              String name =
                  course.id().value() + "-" + course.version().value() + "-" + target.id();
              GuideRenderer.render(checked, look, content, name, log)
                  .ifPresent(guides -> drafts.add(new Draft(target, name, content, guides)));
            });
    return drafts;
  }

  private static ContentPackage content(CheckedCourse checked, Target target, Pages pages) {
    ContentPackage.Builder content = ContentPackage.builder().addAll(pages.files());
    content.add(PackageOutline.PATH, OutlineWriter.write(checked, target));
    for (Edition edition : ManifestWriter.edition(target).stream().toList()) {
      content.add(ManifestWriter.PATH, manifest(checked, edition, pages));
      SchemaFiles.files(edition).forEach(content::add);
    }
    return content.build();
  }

  /** Each SCO lists the outline among its files, since a manifest lists all of a package. */
  private static byte[] manifest(CheckedCourse checked, Edition edition, Pages pages) {
    if (!pages.parts().isEmpty()) {
      List<PartFiles> parts = new ArrayList<>();
      for (Pages.Part part : pages.parts()) {
        parts.add(new PartFiles(part.id(), part.entry(), withOutline(part.files())));
      }
      return ManifestWriter.write(checked, parts);
    }
    PackageFiles files = new PackageFiles(Pages.START, withOutline(pages.own()), pages.shared());
    return ManifestWriter.write(checked, edition, files);
  }

  private static SortedSet<String> withOutline(SortedSet<String> paths) {
    SortedSet<String> all = new TreeSet<>(paths);
    all.add(PackageOutline.PATH);
    return all;
  }

  private WrittenPackage write(Draft draft) {
    Path output = options.output();
    try {
      return draft.target().isForLms()
          ? WrittenPackage.write(
              draft.content(), draft.guides(), output, draft.name(), options.timestamp())
          : WrittenPackage.writeFolder(draft.content(), draft.guides(), output, draft.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
