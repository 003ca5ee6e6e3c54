package org.scormc;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.archive.ContentPackage;
import org.scormc.checker.CheckedCourse;
import org.scormc.course.Target;
import org.scormc.manifest.Edition;
import org.scormc.manifest.ManifestWriter;
import org.scormc.manifest.PackageFiles;
import org.scormc.manifest.PartFiles;
import org.scormc.manifest.SchemaFiles;
import org.scormc.parallel.Parallel;
import org.scormc.progress.Progress;
import org.scormc.renderer.Pages;
import org.scormc.upgrade.OutlineWriter;
import org.scormc.upgrade.PackageOutline;

/** The files of packages: pages, an outline, and for an LMS a manifest and its schemas. */
final class PackageContent {
  private PackageContent() {}

  /**
   * The files of the package for each target.
   *
   * @param pages the pages for each target
   * @param progress hears of each package
   */
  static SortedMap<Target, ContentPackage> of(
      CheckedCourse checked, SortedMap<Target, Pages> pages, Progress progress) {
    OutlineWriter outline = OutlineWriter.of(checked);
    List<Target> targets = List.copyOf(pages.keySet());
    List<ContentPackage> all =
        Parallel.map(targets, progress, one -> of(checked, outline, one, pages.get(one)));
    SortedMap<Target, ContentPackage> packages = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      packages.put(targets.get(i), all.get(i));
    }
    return packages;
  }

  private static ContentPackage of(
      CheckedCourse checked, OutlineWriter outline, Target target, Pages pages) {
    ContentPackage.Builder content = ContentPackage.builder().addAll(pages.files());
    content.add(PackageOutline.PATH, outline.write(target));
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
}
