package org.scormc.goal;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.scormc.BuildResult;
import org.scormc.CourseBuilder;
import org.scormc.Options;

/** Builds a course into SCORM packages. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BuildGoal extends CourseGoal {
  @Override
  BuildResult run(Options options) {
    return CourseBuilder.build(options);
  }
}
