package org.scormc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scormc.manifest.Edition;
import org.scormc.manifest.SchemaFiles;

/**
 * The files of a package that a folder describes: what lies in its {@code package}, then the steps
 * of its {@code edit.txt}, in their order.
 *
 * <pre>
 * from base-2004-4              the files of that folder, which must come first
 * schemas SCORM_2004_4          the schemas of an edition
 * replace `this` by `that`      in imsmanifest.xml, where it stands exactly once
 * replace every `this` by `that`
 * in index.html replace …       the same in another file
 * write notes.txt `text`        a new file
 * remove index.html
 * rename index.html Index.html
 * </pre>
 *
 * <p>Between backticks stand any characters but backticks, line ends too. A step that has nothing
 * to do is a mistake.
 */
final class PackageFixture {
  static final Path FOLDER = Path.of("src/test/resources/package");

  private static final String MANIFEST = "imsmanifest.xml";
  private static final Pattern WORD = Pattern.compile("\\G\\s*(?:`([^`]*)`|([^\\s`]+))");

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Deque<String> words;

  private PackageFixture(String steps) {
    this.words = words(steps);
  }

  /** The files of a folder of {@link #FOLDER}, by path. */
  static SortedMap<String, byte[]> files(String name) {
    try {
      Path steps = FOLDER.resolve(name).resolve("edit.txt");
      String text = Files.exists(steps) ? Files.readString(steps) : "";
      return files(text, FOLDER.resolve(name).resolve("package"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + "/edit.txt: " + e.getMessage(), e);
    }
  }

  /** The files that steps make of a folder, which need not be there. */
  static SortedMap<String, byte[]> files(String steps, Path folder) {
    PackageFixture fixture = new PackageFixture(steps);
    if (fixture.follows("from")) {
      fixture.files.putAll(files(fixture.next()));
    }
    fixture.lay(folder);
    while (!fixture.words.isEmpty()) {
      fixture.step();
    }
    return fixture.files;
  }

  /** Writes files into a folder. */
  static void write(SortedMap<String, byte[]> files, Path folder) throws IOException {
    for (String path : files.keySet()) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, files.get(path));
    }
  }

  private void lay(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void step() {
    String verb = next();
    switch (verb) {
      case "schemas" -> files.putAll(SchemaFiles.files(Edition.valueOf(next())));
      case "replace" -> replace(MANIFEST);
      case "in" -> {
        String path = next();
        expect("replace");
        replace(path);
      }
      case "write" -> {
        String path = next();
        need(!files.containsKey(path), "there is `" + path + "` already");
        files.put(path, next().getBytes(StandardCharsets.UTF_8));
      }
      case "remove" -> take(next());
      case "rename" -> {
        byte[] bytes = take(next());
        files.put(next(), bytes);
      }
      default -> throw new IllegalArgumentException("no such step: " + verb);
    }
  }

  private void replace(String path) {
    boolean every = follows("every");
    String before = next();
    expect("by");
    String after = next();
    need(files.containsKey(path), "no file `" + path + "`");
    String text = new String(files.get(path), StandardCharsets.UTF_8);
    int count = text.split(Pattern.quote(before), -1).length - 1;
    need(every ? count > 0 : count == 1, "`" + before + "` stands there " + count + " times");
    need(!before.equals(after), "`" + before + "` is replaced by itself");
    files.put(path, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
  }

  private byte[] take(String path) {
    need(files.containsKey(path), "no file `" + path + "`");
    return files.remove(path);
  }

  private boolean follows(String word) {
    boolean follows = word.equals(words.peek());
    if (follows) {
      words.remove();
    }
    return follows;
  }

  private void expect(String word) {
    need(follows(word), "expected `" + word + "`, found `" + words.peek() + "`");
  }

  private String next() {
    need(!words.isEmpty(), "a step is not complete");
    return words.remove();
  }

  private static void need(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private static Deque<String> words(String steps) {
    Deque<String> words = new ArrayDeque<>();
    Matcher matcher = WORD.matcher(steps);
    int end = 0;
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      end = matcher.end();
    }
    need(steps.substring(end).isBlank(), "a backtick is not closed");
    return words;
  }

  /** The names of all folders there are. */
  static List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }
}
