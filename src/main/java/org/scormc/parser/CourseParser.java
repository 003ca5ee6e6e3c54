package org.scormc.parser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.scormc.course.Asset;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.Objective;
import org.scormc.course.Pace;
import org.scormc.course.ProductTable;
import org.scormc.course.Target;
import org.scormc.course.Term;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.memory.Memory;
import org.scormc.progress.Progress;
import org.scormc.source.Located;
import org.scormc.source.SourceFile;

/** Reads a course folder into a {@link Course}. */
public final class CourseParser {
  private static final String COURSE = "course.yaml";
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
  private static final double DEFAULT_MASTERY = 0.8;
  private static final int DEFAULT_ATTEMPTS = 3;
  private static final int MAX_ATTEMPTS = 99;
  private static final int MAX_MINUTES = 6000;
  private static final int MAX_WORDS_PER_MINUTE = 1000;
  private static final int MAX_QUESTION_SECONDS = 3600;

  private final CourseFolder folder;
  private final Progress progress;
  private final DiagnosticLog log;

  private CourseParser(CourseFolder folder, Progress progress, DiagnosticLog log) {
    this.folder = folder;
    this.progress = progress;
    this.log = log;
  }

  /**
   * Reads the course in a folder.
   *
   * @param folder the folder that holds course.yaml
   * @param log gets all that is wrong with the form of the files
   * @return the course; empty if the log has errors
   */
  public static Optional<Course> parse(Path folder, DiagnosticLog log) {
    return parse(folder, new Memory(), Progress.UNHEARD, log);
  }

  /**
   * Reads the course in a folder in the same way, but anew only what has changed since it was read
   * with the same memory.
   *
   * @param progress hears of each lesson
   */
  public static Optional<Course> parse(
      Path folder, Memory memory, Progress progress, DiagnosticLog log) {
    return new CourseParser(CourseFolder.open(folder, memory), progress, log).parse();
  }

  private Optional<Course> parse() {
    Optional<String> below = folderBelow();
    if (below.isPresent()) {
      log.add(
          Diagnostic.of(Code.FILE_MISSING, new SourceFile(COURSE, "").start(), COURSE)
              .withHint(
                  Optional.of(
                      "there is one in the folder `" + below.get() + "`: name that as course")));
      return Optional.empty();
    }
    List<Lesson> lessons = lessons();
    List<Term> glossary = glossary();
    Optional<ProductTable> products = products();
    SortedMap<String, Asset> assets = assets();
    Optional<Course> course =
        folder
            .text(COURSE, log)
            .flatMap(file -> YamlFile.read(file, log))
            .map(yaml -> course(yaml, lessons, glossary, products, assets));
    if (course.isPresent()) {
      checkNames();
    }
    return log.hasErrors() ? Optional.empty() : course;
  }

  /** The folder that the course is in, if it is not this one but one in it. */
  private Optional<String> folderBelow() {
    if (folder.has(COURSE)) {
      return Optional.empty();
    }
    return folder.paths().stream()
        .filter(path -> path.matches("[^/]+/" + COURSE))
        .findFirst()
        .map(path -> path.substring(0, path.indexOf('/')));
  }

  private Course course(
      YamlMapping yaml,
      List<Lesson> lessons,
      List<Term> terms,
      Optional<ProductTable> products,
      SortedMap<String, Asset> assets) {
    Located<String> id = yaml.id("id");
    Located<String> title = yaml.text("title");
    Located<String> version = yaml.text("version");
    Located<String> language = yaml.text("language");
    Located<String> description = yaml.text("description");
    yaml.matching(version, Course::isVersion, "a version such as `1.2.0`");
    yaml.matching(language, LANGUAGE.asMatchPredicate(), "a language tag such as `en` or `fr-CA`");
    double masteryScore = yaml.fraction("mastery-score", DEFAULT_MASTERY);
    Course course =
        new Course(
            yaml.file(),
            id,
            title,
            version,
            language,
            description,
            yaml.texts("authors"),
            yaml.optionalText("rights").map(Located::value).orElse(""),
            yaml.texts("keywords"),
            objectives(yaml),
            masteryScore,
            yaml.integer("attempts", 1, MAX_ATTEMPTS, DEFAULT_ATTEMPTS),
            pace(yaml),
            targets(yaml),
            lessons,
            folder.part(
                AssessmentParser.PATH + " " + masteryScore,
                log,
                (part, said) -> new AssessmentParser(part, said).parse(masteryScore)),
            terms,
            products,
            assets);
    yaml.end();
    if (lessons.isEmpty() && !log.hasErrors()) {
      log.add(Code.NO_LESSONS, yaml.place());
    }
    return course;
  }

  private static Pace pace(YamlMapping yaml) {
    Optional<Located<Integer>> minutes =
        yaml.has("minutes")
            ? Optional.of(yaml.integer("minutes", 1, MAX_MINUTES))
            : Optional.empty();
    yaml.value("minutes");
    return new Pace(
        minutes,
        yaml.integer("reading-speed", 1, MAX_WORDS_PER_MINUTE, Pace.WORDS_PER_MINUTE),
        yaml.integer("question-seconds", 1, MAX_QUESTION_SECONDS, Pace.QUESTION_SECONDS));
  }

  private List<Objective> objectives(YamlMapping yaml) {
    List<Objective> objectives = new ArrayList<>();
    for (YamlMapping objective : yaml.mappings("objectives")) {
      objectives.add(new Objective(objective.id("id"), objective.text("text")));
      objective.end();
    }
    return objectives;
  }

  private List<Located<Target>> targets(YamlMapping yaml) {
    Map<Target, Located<Target>> targets = new LinkedHashMap<>();
    for (Located<String> word : yaml.texts("targets")) {
      Optional<Target> target = Target.of(word.value());
      if (target.isEmpty()) {
        log.add(
            Diagnostic.of(Code.UNKNOWN_TARGET, word.span(), word.value())
                .withHint(Target.hint(word.value())));
      } else if (targets.put(target.get(), new Located<>(target.get(), word.span())) != null) {
        log.add(Code.TARGET_TWICE, word.span(), word.value());
      }
    }
    return List.copyOf(targets.values());
  }

  private List<Lesson> lessons() {
    SortedSet<String> folders = new TreeSet<>();
    for (String path : folder.paths()) {
      if (path.endsWith("/lesson.md") || path.endsWith("/quiz.yaml")) {
        folders.add(path.substring(0, path.lastIndexOf('/')));
      }
    }
    return folder
        .parts(
            folders, progress, log, (name, part, said) -> new LessonParser(part, said).parse(name))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Says which files look like texts of the course and were not read; without a course.yaml that
   * can be read nobody asks for its assessment.
   */
  private void checkNames() {
    for (String path : folder.paths()) {
      boolean text = path.matches("(?i).*\\.(?:md|markdown|ya?ml)");
      if (text && !folder.asked().contains(path) && !path.matches("(?i)(?:.*/)?readme\\.md")) {
        log.add(Code.UNUSED_FILE, new SourceFile(path, "").start());
      }
    }
  }

  private List<Term> glossary() {
    return folder.part(GlossaryParser.PATH, log, CourseParser::glossary);
  }

  private static List<Term> glossary(CourseFolder part, DiagnosticLog said) {
    if (!part.has(GlossaryParser.PATH)) {
      return List.of();
    }
    return part.text(GlossaryParser.PATH, said)
        .map(file -> new GlossaryParser(said).parse(file))
        .orElse(List.of());
  }

  private Optional<ProductTable> products() {
    return folder.part(ProductsParser.PATH, log, CourseParser::products);
  }

  private static Optional<ProductTable> products(CourseFolder part, DiagnosticLog said) {
    return part.has(ProductsParser.PATH)
        ? part.text(ProductsParser.PATH, said)
            .flatMap(file -> YamlFile.read(file, said))
            .map(yaml -> new ProductsParser(yaml).parse())
        : Optional.empty();
  }

  private SortedMap<String, Asset> assets() {
    List<String> pictures =
        folder.paths().stream().filter(path -> Asset.EXTENSIONS.contains(extension(path))).toList();
    SortedMap<String, Asset> assets = new TreeMap<>();
    folder
        .parts(pictures, Progress.UNHEARD, log, CourseParser::asset)
        .forEach(found -> found.ifPresent(asset -> assets.put(asset.path(), asset)));
    return assets;
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Optional<Asset> asset(String path, CourseFolder part, DiagnosticLog said) {
    Optional<SourceFile> text =
        extension(path).equals("svg") ? part.text(path, said) : Optional.empty();
    return part.bytes(path, CourseFolder.MAX_PICTURE_BYTES, said)
        .map(bytes -> new Asset(path, bytes, text));
  }
}
