package org.scormc.checker;

import java.util.Map;
import org.scormc.course.ContainerBlock;
import org.scormc.course.Question;

/** What the containers of a course place. */
record Placements(
    Map<ContainerBlock, Question> questions, Map<ContainerBlock, PlacedExercise> exercises) {}
