package org.scormc.renderer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.exception.VelocityException;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.source.SourceFile;

/**
 * The templates and the style sheet that give a course its appearance.
 *
 * <p>The standard look comes with the compiler. A folder replaces those of its files that it holds
 * under the same name ({@code page.vm}, {@code lesson.vm}, {@code question.vm} and the {@code
 * question-*.vm}, {@code glossary.vm}, {@code style.css}) and leaves the others as they are.
 */
public final class Look {
  private static final String RESOURCES = "/scorm-templates/";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*\\.(?:vm|css)");

  private static final List<String> TEMPLATES =
      List.of(
          "exercise-cells.vm",
          "exercise-moves.vm",
          "exercise-settings.vm",
          "exercise.vm",
          "figure.vm",
          "final-exercise.vm",
          "final.vm",
          "glossary.vm",
          "guide-blackboard.vm",
          "guide-brightspace.vm",
          "guide-canvas.vm",
          "guide-cornerstone.vm",
          "guide-docebo.vm",
          "guide-moodle.vm",
          "guide-scorm-cloud.vm",
          "guide-style.vm",
          "guide-successfactors.vm",
          "guide-talentlms.vm",
          "guide.vm",
          "guides.vm",
          "knobs.vm",
          "lab.vm",
          "lesson.vm",
          "page.vm",
          "products-excerpt.vm",
          "products-table.vm",
          "products.vm",
          "question-fill-in.vm",
          "question-matching.vm",
          "question-numeric.vm",
          "question-options.vm",
          "question-ordering.vm",
          "question-sheet.vm",
          "question.vm",
          "texts.vm");

  /** How Velocity says that there is no such template. */
  private static final Pattern RESOURCE = Pattern.compile("Unable to find resource '([^']*)'");

  /** How Velocity names the place of a mistake in its messages. */
  private static final Pattern PLACE =
      Pattern.compile("\\s*(?:at )?(\\w+\\.vm)\\[line (\\d+), column (\\d+)]");

  private final Optional<Path> folder;
  private final SortedMap<String, String> own = new TreeMap<>();

  private Look(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The look that comes with the compiler. */
  public static Look standard() {
    return new Look(Optional.empty());
  }

  /**
   * The standard look with the files of a folder, as they are now, in place of its own.
   *
   * @throws UncheckedIOException if the folder or one of these files can't be read
   */
  public static Look of(Path folder) {
    Look look = new Look(Optional.of(folder));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (NAME.matcher(name).matches()) {
          look.own.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
      return look;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether both give every course the same appearance. */
  public boolean same(Look other) {
    return folder.equals(other.folder) && own.equals(other.own);
  }

  /**
   * The text of a file of the look.
   *
   * @throws UncheckedIOException if it can't be read
   * @throws ResourceNotFoundException if no look has a file of that name
   */
  String text(String name) {
    if (own.containsKey(name)) {
      return own.get(name);
    }
    try (InputStream in = standard(name)) {
      if (in == null) {
        throw new ResourceNotFoundException("a look has no file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is wrong with a template of this look's folder.
   *
   * @throws IllegalStateException if the template is one of the standard look
   */
  Diagnostic broken(VelocityException e) {
    String message = String.valueOf(e.getMessage()).strip();
    Matcher place = PLACE.matcher(message);
    Matcher resource = RESOURCE.matcher(message);
    if (resource.find()) {
      return includes(resource.group(1));
    }
    if (!place.find() || own(place.group(1)).isEmpty()) {
      throw new IllegalStateException("the standard look is broken: " + message, e);
    }
    String path = own(place.group(1)).orElseThrow().toAbsolutePath().normalize().toString();
    SourceFile template = new SourceFile(path.replace('\\', '/'), text(place.group(1)));
    int line = Math.min(Math.max(1, Integer.parseInt(place.group(2))), template.lineCount());
    int at = template.lineStart(line) + Math.max(1, Integer.parseInt(place.group(3))) - 1;
    String problem = (message.substring(0, place.start()) + message.substring(place.end()));
    // Velocity's parser ends a text with a control character of its own
    String readable = problem.replace("\"\\u001c\"", "the end of the file");
    String firstLine = readable.strip().split("\\R", 2)[0].strip();
    return Diagnostic.of(Code.TEMPLATE_BROKEN, template.span(at, at + 1), firstLine);
  }

  /** A template of the folder asks for a file that no look has. */
  private Diagnostic includes(String wanted) {
    for (String name : TEMPLATES) {
      Optional<Path> file = own(name);
      int at = file.isPresent() ? text(name).indexOf(wanted) : -1;
      if (at >= 0) {
        String path = file.get().toAbsolutePath().normalize().toString().replace('\\', '/');
        SourceFile template = new SourceFile(path, text(name));
        return Diagnostic.of(
            Code.TEMPLATE_BROKEN,
            template.span(at, at + wanted.length()),
            "there is no file `" + wanted + "` in a look");
      }
    }
    throw new IllegalStateException("the standard look has no file " + wanted);
  }

  private static InputStream standard(String name) {
    boolean known = NAME.matcher(name).matches();
    return known ? Look.class.getResourceAsStream(RESOURCES + name) : null;
  }

  /** The path of a file of the folder; only of a plain name, so that no other can be meant. */
  private Optional<Path> own(String name) {
    return folder.filter(f -> own.containsKey(name)).map(f -> f.resolve(name));
  }
}
