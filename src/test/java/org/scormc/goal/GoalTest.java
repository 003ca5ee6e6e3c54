package org.scormc.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.junit.jupiter.api.Test;

/** What Maven and Eclipse are told of the goals. */
class GoalTest {
  private static final Path METADATA =
      Path.of("src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.scormc.goal");

  @Test
  void everyGoalMayRunBesideOthers() {
    assertThat(goals().keySet())
        .contains("build", "check", "diff", "init", "preview", "verify")
        .allSatisfy(
            goal -> assertThat(goals().get(goal).get("threadSafe")).isEqualTo(Optional.of(true)));
  }

  @Test
  void eclipseKnowsWhatToDoWithEachGoalThatHasAPhase() throws IOException {
    TreeSet<String> bound = new TreeSet<>();
    goals()
        .forEach(
            (goal, mojo) -> {
              if (!mojo.get("defaultPhase").orElseThrow().toString().endsWith("NONE")) {
                bound.add(goal);
              }
            });
    TreeSet<String> told = new TreeSet<>();
    Pattern.compile("<goal>([a-z]+)</goal>")
        .matcher(Files.readString(METADATA))
        .results()
        .forEach(found -> told.add(found.group(1)));
    assertThat(told).isNotEmpty().isEqualTo(bound);
  }

  @Test
  void everyParameterThatCanBeSetHasItsProperty() {
    Map<String, String> properties = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      for (JavaField field : type.getFields()) {
        if (field.isAnnotatedWith(Parameter.class) && !isGenerated(type)) {
          JavaAnnotation<?> parameter = field.getAnnotationOfType(Parameter.class.getName());
          if (!Boolean.TRUE.equals(parameter.get("readonly").orElse(false))) {
            properties.put(field.getFullName(), text(parameter, "property"));
          }
        }
      }
    }
    assertThat(properties)
        .hasSizeGreaterThan(15)
        .allSatisfy((field, property) -> assertThat(property).matches("(?:scormc|course)\\.\\w+"));
  }

  private static Map<String, JavaAnnotation<?>> goals() {
    Map<String, JavaAnnotation<?>> goals = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      if (type.isAnnotatedWith(Mojo.class) && !isGenerated(type)) {
        JavaAnnotation<?> mojo = type.getAnnotationOfType(Mojo.class.getName());
        goals.put(text(mojo, "name"), mojo);
      }
    }
    return goals;
  }

  /** The goal help is made by the build. */
  private static boolean isGenerated(JavaClass type) {
    return type.getSimpleName().equals("HelpMojo");
  }

  private static String text(JavaAnnotation<?> annotation, String key) {
    return annotation.get(key).orElse("").toString();
  }
}
