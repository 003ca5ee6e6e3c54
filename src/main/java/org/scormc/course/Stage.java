package org.scormc.course;

import java.util.List;
import org.scormc.exercise.AdjustableScenario;
import org.scormc.simulation.Trace;

/**
 * A scenario that a figure of a lesson shows, run.
 *
 * @param trace its run with all knobs as they usually stand
 * @param scenario the scenario with its knobs
 * @param knobs what a page calls the knobs
 */
public record Stage(Trace trace, AdjustableScenario scenario, List<KnobLabel> knobs) {
  /** What the name of a scenario's file ends with. */
  public static final String EXTENSION = ".yaml";

  /** The scenario's name where a page asks the engine for it. */
  public static final String NAME = "figure";

  /** Whether the destination of a picture is a scenario instead of a drawing. */
  public static boolean isScenario(String destination) {
    return file(destination).endsWith(EXTENSION);
  }

  /** The file a destination names, without the view that may stand behind it. */
  public static String file(String destination) {
    int view = destination.indexOf('#');
    return view < 0 ? destination : destination.substring(0, view);
  }
}
