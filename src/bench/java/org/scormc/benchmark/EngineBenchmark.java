package org.scormc.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.scormc.browser.Engine;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;

/** One turn of each loop. {@link Benchmarks} sets the workload. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EngineBenchmark {
  /** The name of a workload. */
  @Param("")
  public String workload;

  private String json;
  private Scenario scenario;

  /** Reads the workload. */
  @Setup(Level.Trial)
  public void read() {
    Workload chosen = Workload.named(workload);
    json = chosen.json();
    scenario = chosen.scenario();
  }

  /** The simulator alone. */
  @Benchmark
  public Trace simulate() {
    return Simulation.run(scenario);
  }

  /** What a page asks for: the scenario read, run, measured, told and written. */
  @Benchmark
  public String run() {
    return Engine.run(json, "en");
  }

  /** All orders, as a page asks for them. */
  @Benchmark
  public String explore() {
    return Engine.explore(json);
  }

  /** The same orders one after the other, each from its start. */
  @Benchmark
  public long enumerate() {
    return PlainEnumeration.count(scenario);
  }
}
