package org.scormc.renderer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.scormc.course.Asset;
import org.scormc.source.SourceFile;

/**
 * Shows the pictures of a course and collects the files it takes to show them.
 *
 * <p>Drawings (SVG) become part of the page, so that they follow its colours and are there without
 * a network; other pictures are copied.
 */
final class Pictures {
  private static final String FOLDER = "pictures/";

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Map<String, String> copies = new HashMap<>();
  private int drawings;

  /** Nothing is shown yet. */
  Pictures() {}

  /** What the other has shown so far; from then on each goes its own way. */
  Pictures(Pictures other) {
    files.putAll(other.files);
    copies.putAll(other.copies);
    drawings = other.drawings;
  }

  /** Whether both would show the next picture in the same way. */
  boolean same(Pictures other) {
    return drawings == other.drawings && copies.equals(other.copies);
  }

  /** The files of the pictures shown so far, by their path in the package. */
  SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** The paths of the files that a page needs for its pictures. */
  SortedSet<String> shownIn(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    SortedSet<String> shown = new TreeSet<>(files.keySet());
    shown.removeIf(path -> !text.contains("<img src=\"" + path + "\""));
    return shown;
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
      return SvgDrawing.inline(text.text(), "f" + drawings + "-", alternative);
    }
    String path = copies.computeIfAbsent(asset.path(), p -> copy(asset));
    return new Markup(
        "<img src=\"%s\"%s loading=\"lazy\" decoding=\"async\" alt=\"%s\">"
            .formatted(path, size(asset), Markup.ofText(alternative)));
  }

  private String copy(Asset asset) {
    String name = asset.path().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String stem = name.substring(0, dot).replaceAll("[^a-z0-9_/-]+", "-");
    String extension = name.substring(dot).replaceAll("[^a-z0-9.]", "");
    String path = FOLDER + stem + extension;
    for (int i = 2; files.containsKey(path); i++) {
      path = FOLDER + stem + "-" + i + extension;
    }
    files.put(path, asset.bytes());
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
      String size =
          " width=\"%d\" height=\"%d\"".formatted(reader.getWidth(0), reader.getHeight(0));
      reader.dispose();
      return size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
