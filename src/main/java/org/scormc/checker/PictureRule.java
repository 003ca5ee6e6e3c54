package org.scormc.checker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.scormc.course.Asset;
import org.scormc.course.Course;
import org.scormc.course.Markdown;
import org.scormc.course.PlainText;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/** Every picture is a readable file of the course and has a text equivalent. */
final class PictureRule {
  private final Course course;
  private final DiagnosticLog log;
  private final Map<Image, Asset> pictures = new HashMap<>();

  private PictureRule(Course course, DiagnosticLog log) {
    this.course = course;
    this.log = log;
  }

  static Map<Image, Asset> check(Course course, List<CourseText> texts, DiagnosticLog log) {
    PictureRule rule = new PictureRule(course, log);
    for (CourseText text : texts) {
      text.markdown()
          .document()
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(Image image) {
                  rule.check(text, image);
                }
              });
    }
    rule.checkFiles();
    return rule.pictures;
  }

  private void check(CourseText text, Image image) {
    Span whole = text.markdown().span(image);
    if (PlainText.of(image).isEmpty()) {
      log.add(Code.PICTURE_WITHOUT_ALT, whole);
    }
    if (text.lesson().filter(lesson -> lesson.stages().containsKey(image)).isPresent()) {
      return;
    }
    String name = image.getDestination();
    Span place = nameSpan(text.markdown(), image);
    if (name.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*")) {
      log.add(Code.PICTURE_REMOTE, place, name);
      return;
    }
    CoursePath path = text.resolve(name);
    if (!path.inside()) {
      log.add(Code.PATH_LEAVES_COURSE, place, name);
      return;
    }
    String extension = extension(path.path());
    Asset asset = course.assets().get(path.path());
    if (!Asset.EXTENSIONS.contains(extension)) {
      log.add(Code.PICTURE_TYPE, place, extension);
    } else if (asset == null) {
      log.add(
          Diagnostic.of(Code.PICTURE_MISSING, place, name)
              .withHint(text.nearest(path.path(), course.assets().keySet())));
    } else {
      pictures.put(image, asset);
    }
  }

  private void checkFiles() {
    Set<Asset> shown = new HashSet<>(pictures.values());
    for (Asset asset : course.assets().values()) {
      Span start = new SourceFile(asset.path(), "").start();
      if (!shown.contains(asset)) {
        log.add(Code.UNUSED_PICTURE, start);
      }
      if (!isPicture(asset)) {
        log.add(Code.PICTURE_UNREADABLE, start, asset.path());
      }
    }
  }

  /** Whether a raster picture is one of its type, as far as its size can be read from it. */
  private static boolean isPicture(Asset asset) {
    if (asset.text().isPresent() || extension(asset.path()).equals("svg")) {
      return true;
    }
    String type = extension(asset.path()).replace("jpeg", "jpg");
    try (ImageInputStream input =
        ImageIO.createImageInputStream(new ByteArrayInputStream(asset.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersBySuffix(type);
      ImageReader reader = readers.next();
      try {
        boolean own = reader.getOriginatingProvider().canDecodeInput(input);
        reader.setInput(input, true, true);
        return own && reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // Java's readers throw all sorts of exceptions at broken files; each means the same
      return false;
    }
  }

  private static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Where the name of a picture's file stands, or the whole image if it stands elsewhere. */
  private static Span nameSpan(Markdown markdown, Image image) {
    Span whole = markdown.span(image);
    int at = whole.text().indexOf("](" + image.getDestination());
    if (at < 0) {
      return whole;
    }
    int start = whole.start() + at + 2;
    return whole.file().span(start, start + image.getDestination().length());
  }
}
