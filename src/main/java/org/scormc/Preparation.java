package org.scormc;

import java.util.List;
import org.scormc.course.Target;
import org.scormc.manifest.ManifestWriter;

/**
 * Makes ready on another processor what writing manifests takes long for, whatever the course:
 * types bound to XML, schemas compiled.
 *
 * <p>Nobody has to begin it or to wait for it. Who writes a manifest sooner makes the same there
 * and then, or waits for what is under way; and if it can't be made, fails there as ever.
 */
public final class Preparation {
  private Preparation() {}

  /**
   * Begins for what is to be built.
   *
   * @param targets what is known of the targets
   */
  public static void begin(List<Target> targets) {
    Thread thread = new Thread(() -> prepare(targets), "preparation");
    thread.setDaemon(true);
    thread.start();
  }

  private static void prepare(List<Target> targets) {
    try {
      for (Target target : targets) {
        ManifestWriter.edition(target).ifPresent(ManifestWriter::prepare);
      }
    } catch (RuntimeException | Error e) {
      // whoever needs it meets the same, and says so
    }
  }
}
