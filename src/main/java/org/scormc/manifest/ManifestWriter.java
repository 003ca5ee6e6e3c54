package org.scormc.manifest;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.scormc.checker.CheckedCourse;
import org.scormc.course.Course;
import org.scormc.course.Target;

/**
 * Writes the manifest of a course as a package with one SCO.
 *
 * <p>The same course and files give the same bytes: UTF-8, LF, no date.
 */
public final class ManifestWriter {
  /** Where a package keeps its manifest: at its root (SCORM CAM 3.2). */
  public static final String PATH = "imsmanifest.xml";

  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private static final Map<Class<?>, JAXBContext> CONTEXTS = new ConcurrentHashMap<>();

  private ManifestWriter() {}

  /** Makes ready what each manifest of an edition needs, so that the first one takes no longer. */
  public static void prepare(Edition edition) {
    if (edition != Edition.SCORM_1_2) {
      context();
    }
    ManifestValidator.prepare(edition);
  }

  /** The edition of a target's manifest; empty if it has none. */
  public static Optional<Edition> edition(Target target) {
    return switch (target) {
      case SCORM2004_4, SCORM2004_4_MULTI -> Optional.of(Edition.SCORM_2004_4);
      case SCORM2004_3 -> Optional.of(Edition.SCORM_2004_3);
      case SCORM12 -> Optional.of(Edition.SCORM_1_2);
      case WEB -> Optional.empty();
    };
  }

  /**
   * The bytes of {@code imsmanifest.xml}.
   *
   * @param course the course
   * @param edition the edition of SCORM; any but the 2nd of SCORM 2004
   * @param files the files of its package
   * @throws IllegalStateException if the manifest breaks its own schemas, which no course should be
   *     able to cause
   */
  public static byte[] write(CheckedCourse course, Edition edition, PackageFiles files) {
    return write(CourseDescription.of(course.course()), edition, files);
  }

  /**
   * The bytes of {@code imsmanifest.xml} of a SCORM 2004 4th Edition package with a SCO for each
   * lesson and one for the final assessment.
   *
   * @param course the course
   * @param parts the files of the SCOs: of each lesson, in their order, then of the final
   * @throws IllegalStateException if the manifest breaks its own schemas
   */
  public static byte[] write(CheckedCourse course, List<PartFiles> parts) {
    Course source = course.course();
    return write(CourseDescription.of(source), Activity.of(source), parts);
  }

  static byte[] write(CourseDescription course, Edition edition, PackageFiles files) {
    return validated(
        edition,
        edition == Edition.SCORM_1_2
            ? new Scorm12Plan(course, files).manifest()
            : marshal(edition, new ManifestPlan(course, edition, files).manifest()));
  }

  static byte[] write(CourseDescription course, List<Activity> activities, List<PartFiles> parts) {
    Manifest manifest = new MultiPlan(course, activities, parts).manifest();
    return validated(Edition.SCORM_2004_4, marshal(Edition.SCORM_2004_4, manifest));
  }

  private static byte[] validated(Edition edition, byte[] bytes) {
    List<ManifestValidator.Violation> violations = ManifestValidator.violations(edition, bytes);
    if (!violations.isEmpty()) {
      throw new IllegalStateException("imsmanifest.xml breaks its schemas: " + violations);
    }
    return bytes;
  }

  private static byte[] marshal(Edition edition, Manifest manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(PROLOG.getBytes(StandardCharsets.UTF_8));
    try {
      Marshaller marshaller = context().createMarshaller();
      // JAXB's prolog would say standalone="yes"; the line ends around the root are JAXB's
      marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
      marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
      marshaller.setProperty("org.glassfish.jaxb.indentString", "  ");
      marshaller.setProperty(Marshaller.JAXB_SCHEMA_LOCATION, SchemaFiles.schemaLocation(edition));
      marshaller.marshal(manifest, bytes);
    } catch (JAXBException e) {
      throw new IllegalStateException("a manifest that JAXB cannot write", e);
    }
    return bytes.toByteArray();
  }

  /** Made when the first manifest is written, because it takes a good part of a short build. */
  private static JAXBContext context() {
    return CONTEXTS.computeIfAbsent(Manifest.class, ManifestWriter::create);
  }

  /**
   * Looks for JAXB beside this class. {@link JAXBContext#newInstance(Class[])} would ask the
   * thread's class loader, which in a Maven plugin or an IDE may be one that has no JAXB.
   */
  static JAXBContext create(Class<?> root) {
    try {
      return ServiceLoader.load(JAXBContextFactory.class, Manifest.class.getClassLoader())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no JAXB implementation in the jar"))
          .createContext(new Class<?>[] {root}, Map.of());
    } catch (JAXBException e) {
      throw new IllegalStateException("the manifest's types are not what JAXB accepts", e);
    }
  }
}
