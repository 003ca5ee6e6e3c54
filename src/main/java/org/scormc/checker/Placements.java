package org.scormc.checker;

import java.util.Map;
import org.scormc.course.ContainerBlock;
import org.scormc.course.Exercise;
import org.scormc.course.Question;

/**
 * What the containers of a course place.
 *
 * @param questions the questions of lessons
 * @param exercises the exercises of lessons
 * @param proved all exercises, also those that no container places
 */
record Placements(
    Map<ContainerBlock, Question> questions,
    Map<ContainerBlock, PlacedExercise> exercises,
    Map<ContainerBlock, ProductExcerpt> products,
    Map<Exercise, ProvedExercise> proved) {
  /** Whether both say the same of what both have. */
  boolean agreeWith(Placements other) {
    return CheckedCourse.agree(questions, other.questions)
        && CheckedCourse.agree(exercises, other.exercises)
        && CheckedCourse.agree(products, other.products)
        && CheckedCourse.agree(proved, other.proved);
  }
}
