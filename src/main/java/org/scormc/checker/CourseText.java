package org.scormc.checker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scormc.course.Assessment;
import org.scormc.course.Course;
import org.scormc.course.Exercise;
import org.scormc.course.Lesson;
import org.scormc.course.Markdown;
import org.scormc.course.Question;
import org.scormc.course.Term;
import org.scormc.diagnostic.Spelling;

/**
 * A Markdown text of a course and the lesson it belongs to.
 *
 * @param markdown the text
 * @param lesson the lesson; empty for the assessment, the products and the glossary
 */
record CourseText(Markdown markdown, Optional<Lesson> lesson) {
  /** All texts of a course: of lessons, questions, exercises, the assessment, products, terms. */
  static List<CourseText> all(Course course) {
    List<CourseText> texts = new ArrayList<>();
    for (Lesson lesson : course.lessons()) {
      texts.add(new CourseText(lesson.body(), Optional.of(lesson)));
      for (Question question : lesson.questions()) {
        for (Markdown markdown : question.texts()) {
          texts.add(new CourseText(markdown, Optional.of(lesson)));
        }
      }
      for (Exercise exercise : lesson.exercises()) {
        for (Markdown markdown : exercise.texts()) {
          texts.add(new CourseText(markdown, Optional.of(lesson)));
        }
      }
    }
    course.assessment().ifPresent(assessment -> texts.addAll(of(assessment)));
    course
        .products()
        .ifPresent(
            table ->
                table.texts().forEach(text -> texts.add(new CourseText(text, Optional.empty()))));
    for (Term term : course.glossary()) {
      texts.add(new CourseText(term.definition(), Optional.empty()));
    }
    return texts;
  }

  private static List<CourseText> of(Assessment assessment) {
    List<CourseText> texts = new ArrayList<>();
    texts.add(new CourseText(assessment.intro(), Optional.empty()));
    for (Question question : assessment.pool()) {
      question.texts().forEach(text -> texts.add(new CourseText(text, Optional.empty())));
    }
    return texts;
  }

  /** The path inside the course of what a text calls by a path relative to its own file. */
  CoursePath resolve(String relative) {
    return CoursePath.resolve(markdown.file().path(), relative);
  }

  /** A hint naming, relative to this text's file, the file whose path is nearest to one. */
  Optional<String> nearest(String path, Collection<String> files) {
    Path folder = Path.of("/" + markdown.file().path()).getParent();
    return Spelling.nearest(path, files)
        .map(file -> folder.relativize(Path.of("/" + file)).toString().replace('\\', '/'))
        .map(file -> "did you mean `" + file + "`?");
  }
}
