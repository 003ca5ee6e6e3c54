package org.scormc.goal;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.scormc.preview.Preview;

/**
 * Shows a course in a small LMS on this machine, and anew whenever a file is saved, until Ctrl-C.
 * Open the address that it prints.
 */
@Mojo(name = "preview", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class PreviewGoal extends CourseGoal {
  private static final int LAST_PORT = 65_535;

  /** The port to listen on; 0 for any that is free. */
  @Parameter(property = "scormc.port", defaultValue = "0")
  private int port;

  @Override
  void run(Path course) throws MojoExecutionException {
    if (port < 0 || port > LAST_PORT) {
      throw new MojoExecutionException("`port` is " + port + ", expected 0 to 65535");
    }
    String shown = shown(course);
    try (Preview preview = new Preview(Preview.options(course, templates()), shown, port)) {
      Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
      getLog().info("preview at " + preview.address() + " (Ctrl-C ends it)");
      preview.run(pages -> log(pages.diagnostics(), shown));
    }
  }
}
