package org.scormc.renderer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.scormc.course.Asset;
import org.scormc.course.Course;
import org.scormc.source.SourceFile;

/**
 * Shows the pictures of a page and collects the files it takes to show them.
 *
 * <p>Drawings (SVG) become part of the page, so that they follow its colours and are there without
 * a network; other pictures are copied.
 */
final class Pictures {
  private static final String FOLDER = "pictures/";

  private final SortedMap<String, String> copies;
  private final String prefix;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private int drawings;

  /**
   * Nothing is shown yet.
   *
   * @param copies the paths of {@link #copies}
   * @param page tells the ids in drawings of this page from those of others
   */
  Pictures(SortedMap<String, String> copies, String page) {
    this.copies = copies;
    this.prefix = page;
  }

  /** The paths that pictures of a course have in a package, by their path in the course. */
  static SortedMap<String, String> copies(Course course) {
    SortedMap<String, String> copies = new TreeMap<>();
    Set<String> taken = new TreeSet<>();
    for (Asset asset : course.assets().values()) {
      if (asset.text().isEmpty()) {
        copies.put(asset.path(), copy(asset.path(), taken));
      }
    }
    return copies;
  }

  /** The files of the pictures shown so far, by their path in the package. */
  SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /**
   * A picture as part of a page.
   *
   * @param alternative what it says to those who can't see it; empty for mere decoration
   */
  Markup show(Asset asset, String alternative) {
    if (asset.text().isPresent()) {
      SourceFile text = asset.text().get();
      drawings++;
      return SvgDrawing.inline(text.text(), prefix + drawings + "-", alternative);
    }
    String path = copies.get(asset.path());
    files.put(path, asset.bytes());
    return new Markup(
        "<img src=\"%s\"%s loading=\"lazy\" decoding=\"async\" alt=\"%s\">"
            .formatted(path, size(asset), Markup.ofText(alternative)));
  }

  private static String copy(String source, Set<String> taken) {
    String name = source.toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String stem = name.substring(0, dot).replaceAll("[^a-z0-9_/-]+", "-");
    String extension = name.substring(dot).replaceAll("[^a-z0-9.]", "");
    String path = FOLDER + stem + extension;
    for (int i = 2; !taken.add(path); i++) {
      path = FOLDER + stem + "-" + i + extension;
    }
    return path;
  }

  /** The attributes that keep room for a picture; empty if Java can't read its format. */
  private static String size(Asset asset) {
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(asset.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return "";
      }
      ImageReader reader = readers.next();
      reader.setInput(in, true, true);
      String size = " width=\"" + reader.getWidth(0) + "\" height=\"" + reader.getHeight(0) + "\"";
      reader.dispose();
      return size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
