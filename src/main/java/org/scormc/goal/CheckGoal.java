package org.scormc.goal;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.scormc.BuildResult;
import org.scormc.CourseBuilder;
import org.scormc.Options;

/** Says what is wrong with a course; writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckGoal extends CourseGoal {
  @Override
  BuildResult run(Options options) {
    return CourseBuilder.check(options);
  }
}
