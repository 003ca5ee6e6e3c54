package org.scormc.command;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scormc.sample.Schema;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The schemas at work: what they say of the files of a course. */
final class CourseSchemas {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<Schema, com.networknt.schema.Schema> COMPILED =
      new EnumMap<>(Schema.class);

  private CourseSchemas() {}

  /** The schema for a file; empty if it is none of a course. */
  static Optional<Schema> of(Path file) {
    String name = file.getFileName().toString();
    if (name.startsWith("exercise-") && name.endsWith(".yaml")) {
      return Optional.of(Schema.EXERCISE);
    }
    return switch (name) {
      case "course.yaml" -> Optional.of(Schema.COURSE);
      case "quiz.yaml" -> Optional.of(Schema.QUIZ);
      case "assessment.yaml" -> Optional.of(Schema.ASSESSMENT);
      case "products.yaml" -> Optional.of(Schema.PRODUCTS);
      case "lesson.md" -> Optional.of(Schema.LESSON);
      default -> name.endsWith("scenario.yaml") ? Optional.of(Schema.SCENARIO) : Optional.empty();
    };
  }

  /** The files below a folder for which there are schemas. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> of(file).isPresent())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The YAML of a file, of a lesson its front matter, as mappings, lists and values. */
  static Object read(Path file) {
    try {
      String text = Files.readString(file);
      String yaml = file.endsWith("lesson.md") ? text.split("(?m)^---$", 3)[1] : text;
      return new Load(LoadSettings.builder().setAllowDuplicateKeys(true).build())
          .loadFromString(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a schema says of it. */
  static List<String> mistakes(Schema schema, Object yaml) {
    return COMPILED
        .computeIfAbsent(schema, CourseSchemas::compiled)
        .validate(JSON.valueToTree(yaml))
        .stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }

  /** The schema as JSON. */
  static Map<?, ?> json(Schema schema) {
    return JSON.readValue(schema.text(), Map.class);
  }

  private static com.networknt.schema.Schema compiled(Schema schema) {
    return REGISTRY.getSchema(
        SchemaLocation.of("classpath:org/scormc/sample/schema/" + schema.file()));
  }
}
