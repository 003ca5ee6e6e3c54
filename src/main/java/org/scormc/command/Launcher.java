package org.scormc.command;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The first class of the jar: hands the command line to a JVM that starts quicker.
 *
 * <p>That JVM maps its classes from an archive beside the jar, made by {@link Rehearsal}, in place
 * of reading and checking each of them; it leaves an archive aside that was made of another jar. If
 * there is none that this very version of the JVM has made, or somebody has chosen options for this
 * JVM, the command runs in this one, which has an archive of the JDK's classes at least. Where the
 * system does not tell how this process was started (Windows), it does too.
 *
 * <p>Whatever is used here has to be loaded before anything else can start: so no streams, no
 * lambdas, no formats.
 */
public final class Launcher {
  /** The property of the launched JVM that holds the process number of the launching one. */
  private static final String LAUNCHED_BY = "scormc.launched.by";

  private static final String JAR = ".jar";

  /** Variables by which people choose options for every JVM, and so for this one. */
  private static final List<String> CHOICES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  /**
   * A build is over before code has become hot, so the quick compiler and collector serve best, and
   * accessors made for methods that are called by reflection don't pay. The heap keeps little room
   * for what is new, and starts as large as courses of hundreds of lessons come to need: a smaller
   * one would be searched as a whole before it grows, and what stays unused takes no memory. The
   * archive is taken at the address that it was made for: elsewhere, all that points to something
   * in it would have to be changed first. The JVM keeps to itself that it can't use an archive.
   */
  private static final List<String> QUICK =
      List.of(
          "-Xshare:auto",
          "-Xlog:disable",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xms192m",
          "-Xmn32m",
          "-Dsun.reflect.inflationThreshold=2147483647");

  private Launcher() {}

  /** Runs the command line and ends the process with its exit status. */
  public static void main(String[] arguments) {
    String launcher = System.getProperty(LAUNCHED_BY);
    if (launcher != null) {
      new Following(Long.parseLong(launcher)).start();
    } else if (!someoneHasChosen()) {
      String jar = System.getProperty("java.class.path");
      List<String> quicker = command(jar, ProcessHandle.current(), arguments);
      if (!quicker.isEmpty()) {
        launch(quicker);
      }
    }
    Main.main(arguments);
  }

  private static boolean someoneHasChosen() {
    for (String variable : CHOICES) {
      if (System.getenv(variable) != null) {
        return true;
      }
    }
    return false;
  }

  /** What starts a quicker JVM for a command line; empty if this one has to do. */
  private static List<String> command(String jar, ProcessHandle self, String[] arguments) {
    List<String> command = new ArrayList<>();
    if (!jar.endsWith(JAR)) {
      return command;
    }
    String name = jar.substring(0, jar.length() - JAR.length());
    String archive = name + "-" + System.getProperty("java.vm.version") + ".jsa";
    List<String> plain = new ArrayList<>(List.of("-jar", jar));
    plain.addAll(Arrays.asList(arguments));
    ProcessHandle.Info started = self.info();
    Optional<String> java = started.command();
    Optional<String[]> typed = started.arguments();
    // with any option before -jar, somebody has chosen this JVM as it is
    if (java.isPresent()
        && typed.isPresent()
        && plain.equals(Arrays.asList(typed.get()))
        && new File(archive).isFile()) {
      command.add(java.get());
      command.add("-XX:SharedArchiveFile=" + archive);
      command.addAll(QUICK);
      command.add("-D" + LAUNCHED_BY + "=" + self.pid());
      command.addAll(plain);
    }
    return command;
  }

  /** Runs a command in place of this process; comes back only if it can't be started. */
  private static void launch(List<String> command) {
    Process process;
    try {
      process = new ProcessBuilder(command).inheritIO().start();
    } catch (IOException e) {
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Ending(process));
    System.exit(await(process));
  }

  private static int await(Process process) {
    while (true) {
      try {
        return process.waitFor();
      } catch (InterruptedException e) {
        // nobody has reason to wake this thread; the command goes on
      }
    }
  }

  /** Passes on that this process is asked to end, and lets the other one end first. */
  private static final class Ending extends Thread {
    private final Process process;

    Ending(Process process) {
      this.process = process;
    }

    @Override
    public void run() {
      process.destroy();
      await(process);
    }
  }

  /** Ends this process when its launcher does, however that came. */
  private static final class Following extends Thread {
    /** Whatever ends by itself within this time need not be watched, which takes its own time. */
    private static final long PATIENCE_MILLISECONDS = 2000;

    private final long launcher;

    Following(long launcher) {
      this.launcher = launcher;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        sleep(PATIENCE_MILLISECONDS);
      } catch (InterruptedException e) {
        // nobody has reason to wake this thread; the launcher is looked for sooner
      }
      ProcessHandle.current()
          .parent()
          .filter(parent -> parent.pid() == launcher)
          .ifPresent(parent -> parent.onExit().join());
      System.exit(Main.MISUSE);
    }
  }
}
