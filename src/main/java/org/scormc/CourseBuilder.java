package org.scormc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.archive.ContentPackage;
import org.scormc.archive.WrittenPackage;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ManifestWriter;
import org.scormc.manifest.PackageFiles;
import org.scormc.manifest.SchemaFiles;
import org.scormc.parser.CourseParser;
import org.scormc.renderer.GuideRenderer;
import org.scormc.renderer.Look;
import org.scormc.renderer.PageRenderer;
import org.scormc.renderer.Pages;

/** The way through: from a course folder to packages. */
public final class CourseBuilder {
  private final Options options;
  private final DiagnosticLog log = new DiagnosticLog();

  private CourseBuilder(Options options) {
    this.options = options;
  }

  /** Says what is wrong with a course and its look, and writes nothing. */
  public static BuildResult check(Options options) {
    CourseBuilder builder = new CourseBuilder(options);
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
    CourseBuilder builder = new CourseBuilder(options);
    List<Draft> drafts = builder.checked().map(builder::drafts).orElse(List.of());
    List<WrittenPackage> packages =
        builder.log.hasErrors() ? List.of() : drafts.stream().map(builder::write).toList();
    return new BuildResult(builder.log.diagnostics(), packages);
  }

  private Optional<CheckedCourse> checked() {
    return CourseParser.parse(options.course(), log)
        .map(course -> options.version().map(course::withVersion).orElse(course))
        .flatMap(course -> Checker.check(course, log));
  }

  /**
   * A package that is not written yet.
   *
   * @param name its file name without extension
   * @param content what is in it
   * @param guides what lies beside it
   */
  private record Draft(String name, ContentPackage content, ContentPackage guides) {}

  private List<Draft> drafts(CheckedCourse checked) {
    Look look = options.templates().map(Look::of).orElseGet(Look::standard);
    Optional<Pages> pages = PageRenderer.render(checked, look, log);
    List<Draft> drafts = new ArrayList<>();
    for (Target target : pages.isPresent() ? checked.course().targets() : List.<Target>of()) {
      ContentPackage content = content(checked, pages.get());
      String id = checked.course().id().value();
      String name = id + "-" + checked.course().version().value() + "-" + target.suffix();
      GuideRenderer.render(checked, look, content, name, log)
          .ifPresent(guides -> drafts.add(new Draft(name, content, guides)));
    }
    return drafts;
  }

  private static ContentPackage content(CheckedCourse checked, Pages pages) {
    PackageFiles files = new PackageFiles(Pages.START, pages.own(), pages.shared());
    ContentPackage.Builder content = ContentPackage.builder().addAll(pages.files());
    content.add(ManifestWriter.PATH, ManifestWriter.write(checked, files));
    SchemaFiles.files().forEach(content::add);
    return content.build();
  }

  private WrittenPackage write(Draft draft) {
    try {
      return WrittenPackage.write(
          draft.content(), draft.guides(), options.output(), draft.name(), options.timestamp());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
