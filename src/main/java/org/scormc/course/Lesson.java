package org.scormc.course;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Image;
import org.scormc.source.Located;

/**
 * A lesson: a folder of the course with its {@code lesson.md} and, if it has one, its {@code
 * quiz.yaml}.
 *
 * @param folder the folder's name
 * @param id what other lessons, the state and reports know it by; unique in the course
 * @param title its title
 * @param minutes how long it is planned to take, in minutes
 * @param objectives the ids of the objectives it serves
 * @param body its text
 * @param questions the questions of its quiz, in the author's order
 * @param exercises its exercises, by the names of their files
 * @param stages the scenarios that stand in its text where pictures stand
 */
public record Lesson(
    String folder,
    Located<String> id,
    Located<String> title,
    Located<Integer> minutes,
    List<Located<String>> objectives,
    Markdown body,
    List<Question> questions,
    List<Exercise> exercises,
    Map<Image, Stage> stages) {}
