package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the build takes from others is what was looked at: each library is in {@code
 * src/build/libraries.sha256} with its checksum, each npm package in its lock file with its own.
 */
class SupplyChainTest {
  private static final Path LOCK = Path.of("src/build/libraries.sha256");

  /** Whoever runs the tests brings it along. */
  private static final String LAUNCHER = "junit-platform-launcher-";

  @Test
  void everyLibraryIsTheOneThatWasLookedAt() throws IOException {
    TreeMap<String, String> libraries = new TreeMap<>();
    for (String entry : classPath()) {
      Path file = Path.of(entry);
      String name = file.getFileName().toString();
      if (name.endsWith(".jar") && !name.startsWith(LAUNCHER)) {
        libraries.put(name, sha256(Files.readAllBytes(file)));
      }
    }
    assertThat(libraries).hasSizeGreaterThan(50);
    StringBuilder lock = new StringBuilder();
    libraries.forEach((name, sum) -> lock.append(sum).append("  ").append(name).append('\n'));
    GoldenFile.assertEquals(LOCK, lock.toString());
  }

  @Test
  void everyNpmPackageHasItsChecksum() throws IOException {
    String lock = Files.readString(Path.of("src/test/js/package-lock.json"));
    long packages = Pattern.compile("\"node_modules/[^\"]+\": \\{").matcher(lock).results().count();
    long sums = Pattern.compile("\"integrity\": \"sha512-").matcher(lock).results().count();
    assertThat(packages).isPositive().isEqualTo(sums);
  }

  private static List<String> classPath() {
    String own = System.getProperty("java.class.path");
    String path = System.getProperty("surefire.test.class.path", own);
    return Arrays.asList(path.split(File.pathSeparator));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
