package org.scormc.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {
  private static final List<Integer> THINGS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void resultsStandInTheOrderOfTheThings() {
    assertThat(Parallel.map(THINGS, thing -> "r" + thing))
        .isEqualTo(THINGS.stream().map(thing -> "r" + thing).toList());
    assertThat(Parallel.map(List.<String>of(), String::length)).isEmpty();
    assertThat(Parallel.map(List.of("one"), String::length)).containsExactly(3);
  }

  @Test
  void workSeesTheClassesThatItsCallerSees() throws IOException {
    Thread caller = Thread.currentThread();
    ClassLoader own = caller.getContextClassLoader();
    try (URLClassLoader plugin = new URLClassLoader(new URL[0], own)) {
      caller.setContextClassLoader(plugin);
      assertThat(seen()).containsOnly(plugin);
    } finally {
      caller.setContextClassLoader(own);
    }
    assertThat(seen()).containsOnly(own);
  }

  private static List<ClassLoader> seen() {
    return Parallel.map(THINGS, thing -> Thread.currentThread().getContextClassLoader());
  }

  @Test
  void ofSeveralFailuresTheFirstIsThrownAsItIs() {
    IllegalStateException first = new IllegalStateException("at 17");
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    assertThatThrownBy(
            () ->
                Parallel.map(
                    THINGS,
                    thing -> {
                      done.add(thing);
                      if (thing == 17) {
                        throw first;
                      }
                      if (thing > 17) {
                        throw new IllegalArgumentException("at " + thing);
                      }
                      return thing;
                    }))
        .isSameAs(first);
    assertThat(done).hasSameSizeAs(THINGS);
  }

  @Test
  void anErrorIsThrownAsItIsToo() {
    StackOverflowError error = new StackOverflowError();
    assertThatThrownBy(
            () ->
                Parallel.map(
                    THINGS,
                    thing -> {
                      throw error;
                    }))
        .isSameAs(error);
  }
}
