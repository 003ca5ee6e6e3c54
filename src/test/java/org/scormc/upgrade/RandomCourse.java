package org.scormc.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.datatype.SplitMix64;

/** A course as plain data that can be changed at random, written down, and compared by itself. */
final class RandomCourse {
  private final List<Lesson> lessons = new ArrayList<>();
  private final List<Question> pool = new ArrayList<>();
  private int attempts = 3;
  private int papers = 2;
  private int masteryPercent = 80;
  private int count = 2;
  private boolean open;
  private String intro = "Good luck.";
  private int nextId;

  private static final class Lesson {
    private final String id;
    private String title;
    private final List<Section> sections = new ArrayList<>();

    Lesson(String id) {
      this.id = id;
      this.title = "Title of " + id;
    }
  }

  private static final class Section {
    private final String id;
    private String text;
    private final List<Question> questions = new ArrayList<>();

    Section(String id) {
      this.id = id;
      this.text = "Text of " + id + ".";
    }
  }

  private static final class Question {
    private final String id;
    private String stem;
    private final List<String> options = new ArrayList<>();
    private String right;
    private int weight = 1;

    Question(String id) {
      this.id = id;
      this.stem = "What is " + id + "?";
      options.addAll(List.of("a", "b", "c"));
      right = "a";
    }

    private Question copy() {
      Question copy = new Question(id);
      copy.stem = stem;
      copy.options.clear();
      copy.options.addAll(options);
      copy.right = right;
      copy.weight = weight;
      return copy;
    }
  }

  static RandomCourse start() {
    RandomCourse course = new RandomCourse();
    for (int i = 0; i < 3; i++) {
      course.addLesson();
    }
    for (int i = 0; i < 7; i++) {
      course.pool.add(new Question(course.fresh()));
    }
    return course;
  }

  private String fresh() {
    nextId++;
    return "x" + nextId;
  }

  private void addLesson() {
    Lesson lesson = new Lesson(fresh());
    for (int i = 0; i < 2; i++) {
      Section section = new Section(fresh());
      section.questions.add(new Question(fresh()));
      lesson.sections.add(section);
    }
    lessons.add(lesson);
  }

  RandomCourse copy() {
    RandomCourse copy = new RandomCourse();
    for (Lesson lesson : lessons) {
      Lesson other = new Lesson(lesson.id);
      other.title = lesson.title;
      for (Section section : lesson.sections) {
        Section twin = new Section(section.id);
        twin.text = section.text;
        section.questions.forEach(question -> twin.questions.add(question.copy()));
        other.sections.add(twin);
      }
      copy.lessons.add(other);
    }
    pool.forEach(question -> copy.pool.add(question.copy()));
    copy.attempts = attempts;
    copy.papers = papers;
    copy.masteryPercent = masteryPercent;
    copy.count = count;
    copy.open = open;
    copy.intro = intro;
    copy.nextId = nextId;
    return copy;
  }

  /** Makes one edit, so that each kind of upgrade comes about often enough. */
  void edit(SplitMix64 random) {
    Lesson lesson = lessons.get(random.below(lessons.size()));
    Section section = lesson.sections.get(random.below(lesson.sections.size()));
    List<Question> questions = random.below(2) == 0 ? pool : section.questions;
    switch (random.below(3)) {
      case 0 -> words(random.below(4), lesson, section, questions);
      case 1 -> more(random.below(8), lesson, section, questions);
      default -> less(random.below(12), lesson, section, questions);
    }
  }

  private void words(int which, Lesson lesson, Section section, List<Question> questions) {
    switch (which) {
      case 0 -> lesson.title += " too";
      case 1 -> section.text += " And more.";
      case 2 -> intro += " Really.";
      default -> questions.stream().findFirst().ifPresent(one -> one.stem = "So, " + one.stem);
    }
  }

  private void more(int which, Lesson lesson, Section section, List<Question> questions) {
    switch (which) {
      case 0 -> addLesson();
      case 1 -> lesson.sections.add(0, new Section(fresh()));
      case 2 -> questions.add(new Question(fresh()));
      case 3 -> questions.stream().findFirst().ifPresent(one -> one.options.add(fresh()));
      case 4 -> attempts++;
      case 5 -> papers++;
      case 6 -> lessons.add(lessons.remove(0));
      default -> {
        List<Question> target = lessons.get(0).sections.get(0).questions;
        if (!section.questions.isEmpty()) {
          target.add(section.questions.remove(0));
        }
      }
    }
  }

  private void less(int which, Lesson lesson, Section section, List<Question> questions) {
    switch (which) {
      case 0 -> removeIfMany(lessons, lesson);
      case 1 -> removeIfMany(lesson.sections, section);
      case 2 -> section.questions.clear();
      case 3 -> pool.remove(pool.size() > 5 ? 0 : pool.size() - 1);
      case 4 -> questions.stream().findFirst().ifPresent(one -> one.right = "b");
      case 5 -> questions.stream().findFirst().ifPresent(one -> one.options.remove("c"));
      case 6 -> attempts = Math.max(1, attempts - 1);
      case 7 -> papers = Math.max(1, papers - 1);
      case 8 -> masteryPercent += 5;
      case 9 -> count = 3;
      case 10 -> open = !open;
      default -> pool.get(0).weight++;
    }
    while (pool.size() < 4) {
      pool.add(new Question(fresh()));
    }
  }

  private static <T> void removeIfMany(List<T> all, T one) {
    if (all.size() > 1) {
      all.remove(one);
    }
  }

  /** The files of the course. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "course.yaml",
        """
        id: random
        title: Random
        version: 1.0.0
        language: en
        description: A course for tests.
        authors: [Nobody]
        objectives: [{ id: o, text: Pass. }]
        attempts: %d
        targets: [web]
        """
            .formatted(attempts));
    for (int i = 0; i < lessons.size(); i++) {
      Lesson lesson = lessons.get(i);
      StringBuilder text = new StringBuilder();
      text.append("---\nid: " + lesson.id + "\ntitle: " + lesson.title);
      text.append("\nminutes: 1\nobjectives: [o]\n---\n");
      List<Question> questions = new ArrayList<>();
      for (Section section : lesson.sections) {
        text.append("\n## Part {#" + section.id + "}\n\n" + section.text + "\n");
        section.questions.forEach(one -> text.append("\n::: question " + one.id + "\n:::\n"));
        questions.addAll(section.questions);
      }
      files.put("0" + i + "-l/lesson.md", text.toString());
      if (!questions.isEmpty()) {
        files.put("0" + i + "-l/quiz.yaml", yaml(questions));
      }
    }
    files.put(
        "assessment.yaml",
        "title: Final\nintro: %s\nmastery-score: %d.%02d\nattempts: %d\ngate: %s\ndraw: [{ objective: o, count: %d }]\n"
                .formatted(
                    intro,
                    masteryPercent / 100,
                    masteryPercent % 100,
                    papers,
                    open ? "open" : "lessons-done",
                    count)
            + yaml(pool));
    return files;
  }

  private static String yaml(List<Question> questions) {
    StringBuilder yaml = new StringBuilder("questions:\n");
    for (Question one : questions) {
      yaml.append("  - id: " + one.id + "\n    type: single-choice\n    objective: o\n");
      yaml.append("    weight: " + one.weight + "\n    stem: \"" + one.stem + "\"\n");
      yaml.append("    explanation: So it is.\n    options:\n");
      for (String option : one.options) {
        String right = option.equals(one.right) ? ", correct: true" : "";
        yaml.append("      - { id: " + option + ", text: It is " + option + right + " }\n");
      }
    }
    return yaml.toString();
  }

  /** All that a record names, each as one text; attempts count as things that are there. */
  SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    for (int i = 1; i <= papers; i++) {
      ids.add("paper " + i);
    }
    if (open) {
      ids.add("open");
    }
    for (Lesson lesson : lessons) {
      for (Section section : lesson.sections) {
        ids.add("section " + lesson.id + "/" + section.id);
        for (Question question : section.questions) {
          ids.add("practice " + question.id);
          question.options.forEach(option -> ids.add(question.id + " " + option));
          for (int i = 1; i <= attempts; i++) {
            ids.add("attempt " + i + " at " + question.id);
          }
        }
      }
    }
    for (Question question : pool) {
      ids.add("drawn " + question.id);
      question.options.forEach(option -> ids.add(question.id + " " + option));
    }
    return ids;
  }

  /** What decides about answers, by what it is about. */
  SortedMap<String, String> rules() {
    SortedMap<String, String> rules = new TreeMap<>();
    rules.put("mastery", Integer.toString(masteryPercent));
    rules.put("count", Integer.toString(count));
    for (Question question : pool) {
      rules.put("key of " + question.id, question.right);
      rules.put("weight of " + question.id, Integer.toString(question.weight));
    }
    for (Lesson lesson : lessons) {
      for (Section section : lesson.sections) {
        section.questions.forEach(one -> rules.put("key of " + one.id, one.right));
      }
    }
    return rules;
  }

  /** Where things stand, by their ids: the thing before of its kind, or where a question is. */
  SortedMap<String, List<String>> places() {
    SortedMap<String, List<String>> places = new TreeMap<>();
    places.put("lessons", lessons.stream().map(lesson -> lesson.id).toList());
    places.put("pool", pool.stream().map(question -> question.id).toList());
    for (Lesson lesson : lessons) {
      for (Section section : lesson.sections) {
        for (Question question : section.questions) {
          places.put("home of " + question.id, List.of(section.id));
        }
      }
    }
    return places;
  }

  /** What is only read, by what it is about. */
  SortedMap<String, String> words() {
    SortedMap<String, String> words = new TreeMap<>();
    words.put("intro", intro);
    pool.forEach(question -> words.put("stem " + question.id, question.stem));
    for (Lesson lesson : lessons) {
      words.put("title " + lesson.id, lesson.title);
      for (Section section : lesson.sections) {
        words.put("text " + section.id, section.text);
        section.questions.forEach(one -> words.put("stem " + one.id, one.stem));
      }
    }
    return words;
  }
}
