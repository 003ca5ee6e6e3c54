package org.scormc.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scormc.archive.HostileZips;
import org.scormc.archive.RawZip;

/** What fuzzing starts from: the files of the other tests, and what fuzzing has found. */
final class Seeds {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final int MAX_BYTES = 20_000;

  private Seeds() {}

  /** The seeds of a target: {@code zip}, {@code manifest}, {@code yaml} or {@code markdown}. */
  static List<byte[]> of(String target) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    switch (target) {
      case "zip" -> {
        seeds.addAll(HostileZips.all().values());
        seeds.add(deflated());
      }
      case "manifest" -> addAll(seeds, "", ".*imsmanifest.*\\.xml");
      case "yaml" -> {
        List<String> names =
            List.of(
                "course\\.yaml",
                "quiz\\.yaml",
                "exercise-.*\\.yaml",
                ".*scenario.*\\.yaml",
                "products\\.yaml",
                "assessment\\.yaml");
        for (int i = 0; i < names.size(); i++) {
          addAll(seeds, String.valueOf((char) i), names.get(i));
        }
      }
      case "markdown" -> {
        addAll(seeds, "\0", "lesson\\.md");
        addAll(seeds, "\1", "glossary\\.md");
        addAll(seeds, "\2", ".*\\.svg");
      }
      default -> throw new IllegalArgumentException("no such target: " + target);
    }
    seeds.addAll(finds(target));
    return seeds;
  }

  /** What fuzzing a target has found so far. */
  static List<byte[]> finds(String target) throws IOException {
    List<byte[]> finds = new ArrayList<>();
    Path folder = RESOURCES.resolve("fuzz").resolve(target);
    if (Files.exists(folder)) {
      for (Path find : files(folder, ".*")) {
        finds.add(Files.readAllBytes(find));
      }
    }
    return finds;
  }

  private static byte[] deflated() {
    return new RawZip()
        .file("a/", "")
        .file("a/b.html", "", entry -> entry.deflate(new byte[300]))
        .file("imsmanifest.xml", "<manifest/>", entry -> entry.flags |= 8)
        .bytes();
  }

  private static void addAll(List<byte[]> seeds, String before, String name) throws IOException {
    for (Path file : files(RESOURCES, name)) {
      byte[] content = Files.readAllBytes(file);
      if (content.length < MAX_BYTES) {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        seed.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
        seed.writeBytes(content);
        seeds.add(seed.toByteArray());
      }
    }
  }

  private static List<Path> files(Path folder, String name) throws IOException {
    Pattern pattern = Pattern.compile(name);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> pattern.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }
}
