package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.archive.WrittenPackage;
import org.scormc.course.Target;

/** Builds in one JVM, as Maven makes them with {@code -T}, share nothing that changes. */
class SharedStateTest {
  @TempDir private Path folder;

  @Test
  void noFieldIsSharedThatCanBeSet() {
    TreeSet<String> found = new TreeSet<>();
    for (JavaField field : statics()) {
      if (!field.getModifiers().contains(JavaModifier.FINAL)) {
        found.add(field.getFullName());
      }
    }
    assertThat(found).isEmpty();
  }

  /** A concurrent map only remembers what comes out the same whoever asks first. */
  @Test
  void noCollectionIsSharedThatCanBeChanged() throws ReflectiveOperationException {
    TreeSet<String> found = new TreeSet<>();
    int seen = 0;
    for (JavaField field : statics()) {
      Class<?> type = field.getRawType().reflect();
      if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
        seen++;
        java.lang.reflect.Field shared = field.reflect();
        shared.setAccessible(true);
        if (!shared
            .get(null)
            .getClass()
            .getName()
            .matches(".*(?:Immutable|Unmodifiable|Concurrent).*")) {
          found.add(field.getFullName());
        }
      }
    }
    assertThat(seen).isGreaterThan(20);
    assertThat(found).isEmpty();
  }

  @Test
  void coursesThatAreBuiltAtTheSameTimeBecomeWhatEachBecomesAlone() throws Exception {
    List<Path> courses =
        List.of(
            Path.of("src/test/resources/upgrade-course"),
            Path.of("src/test/resources/multi-course"),
            Path.of("src/test/resources/lab-course"),
            Path.of("src/test/resources/upgrade-course"));
    ExecutorService threads = Executors.newFixedThreadPool(courses.size());
    try {
      List<Callable<List<Path>>> builds = new ArrayList<>();
      for (int i = 0; i < courses.size(); i++) {
        int number = i;
        builds.add(() -> build(courses.get(number), "together-" + number));
      }
      List<Future<List<Path>>> together = threads.invokeAll(builds);
      for (int i = 0; i < courses.size(); i++) {
        List<Path> alone = build(courses.get(i), "alone-" + i);
        List<Path> beside = together.get(i).get();
        assertThat(beside).hasSameSizeAs(alone).isNotEmpty();
        for (int j = 0; j < alone.size(); j++) {
          assertThat(beside.get(j)).hasSameBinaryContentAs(alone.get(j));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Path> build(Path course, String output) throws IOException {
    Path packages = Files.createDirectories(folder.resolve(output));
    List<Target> targets = List.of(Target.SCORM2004_4, Target.SCORM12);
    Options options =
        new Options(course, packages, Instant.EPOCH, Optional.empty(), Optional.empty(), targets);
    BuildResult result = CourseBuilder.build(options);
    return result.packages().stream().map(WrittenPackage::path).toList();
  }

  /** The fields that all builds share. */
  private static List<JavaField> statics() {
    List<JavaField> fields = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.scormc")) {
      for (JavaField field : type.getFields()) {
        if (field.getModifiers().contains(JavaModifier.STATIC)
            && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
            && !type.getSimpleName().equals("HelpMojo")) {
          fields.add(field);
        }
      }
    }
    return fields;
  }
}
