package org.scormc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Every target stands all its seeds and some mutations of them, always the same. */
class FuzzTest {
  private static final long SEED = 20261123;
  private static final byte[][] WORDS =
      List.of(
              "<",
              ">",
              "&",
              "\"",
              "'",
              "`",
              ":::",
              "[](",
              "![](",
              "{{",
              "}}",
              "\n",
              "\n\n",
              "- ",
              "#",
              "|",
              "*",
              "!!",
              "<!--",
              "]]>",
              "PK\1\2",
              "PK\3\4",
              "PK\5\6",
              "\0",
              "\uffff",
              "-1",
              "9999999999",
              "1e999")
          .stream()
          .map(word -> word.getBytes(StandardCharsets.UTF_8))
          .toArray(byte[][]::new);

  @Test
  void zipFilesAreReadAlikeByAllOrRefused() throws IOException {
    stand("zip", 2000, ZipTarget::fuzzerTestOneInput);
  }

  @Test
  void manifestsAreReadOrRefused() throws IOException {
    stand("manifest", 1000, ManifestTarget::fuzzerTestOneInput);
  }

  @Test
  void yamlFilesBecomeSafePagesOrAreRefused() throws IOException {
    stand("yaml", 120, YamlTarget::fuzzerTestOneInput);
  }

  @Test
  void lessonsBecomeSafePagesOrAreRefused() throws IOException {
    stand("markdown", 120, MarkdownTarget::fuzzerTestOneInput);
  }

  private static void stand(String name, int runs, Target target) throws IOException {
    for (byte[] find : Seeds.finds(name)) {
      stand(name, "a find", find, target);
    }
    List<byte[]> seeds = Seeds.of(name);
    assertThat(seeds).hasSizeGreaterThan(9);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < runs; i++) {
      byte[] seed = seeds.get(random.nextInt(seeds.size()));
      stand(name, "input " + i, i % 4 == 0 ? seed : mutated(seed, random), target);
    }
  }

  private static void stand(String name, String which, byte[] input, Target target)
      throws IOException {
    try {
      target.run(input);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError(which + " of " + name, e);
    }
  }

  /** Some bytes changed, left out, put in or moved. */
  private static byte[] mutated(byte[] seed, SplittableRandom random) {
    byte[] bytes = seed;
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes && bytes.length > 1; i++) {
      int from = 1 + random.nextInt(bytes.length - 1);
      int to = Math.min(bytes.length, from + random.nextInt(1 + random.nextInt(40)));
      byte[] put =
          switch (random.nextInt(4)) {
            case 0 -> new byte[] {(byte) random.nextInt(256)};
            case 1 -> WORDS[random.nextInt(WORDS.length)];
            case 2 -> {
              int start = random.nextInt(bytes.length);
              int end = start + random.nextInt(bytes.length - start);
              yield Arrays.copyOfRange(bytes, start, Math.min(end, start + 200));
            }
            default -> new byte[0];
          };
      bytes = spliced(bytes, from, to, put);
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] put) {
    byte[] spliced = Arrays.copyOf(bytes, bytes.length - (to - from) + put.length);
    System.arraycopy(put, 0, spliced, from, put.length);
    System.arraycopy(bytes, to, spliced, from + put.length, bytes.length - to);
    return spliced;
  }

  /** Takes bytes, and throws if something is wrong. */
  private interface Target {
    void run(byte[] input) throws IOException;
  }
}
