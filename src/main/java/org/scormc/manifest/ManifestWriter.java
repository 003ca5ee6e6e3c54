package org.scormc.manifest;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.scormc.checker.CheckedCourse;

/**
 * Writes the manifest of a course as a SCORM 2004 4th Edition package with one SCO.
 *
 * <p>The same course and files give the same bytes: UTF-8, LF, no date.
 */
public final class ManifestWriter {
  /** Where a package keeps its manifest: at its root (SCORM CAM 3.2). */
  public static final String PATH = "imsmanifest.xml";

  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private ManifestWriter() {}

  /**
   * The bytes of {@code imsmanifest.xml}.
   *
   * @param course the course
   * @param files the files of its package
   * @throws IllegalStateException if the manifest breaks its own schemas, which no course should be
   *     able to cause
   */
  public static byte[] write(CheckedCourse course, PackageFiles files) {
    return write(CourseDescription.of(course.course()), files);
  }

  static byte[] write(CourseDescription course, PackageFiles files) {
    byte[] bytes = marshal(new ManifestPlan(course, files).manifest());
    List<ManifestValidator.Violation> violations = ManifestValidator.violations(bytes);
    if (!violations.isEmpty()) {
      throw new IllegalStateException("imsmanifest.xml breaks its schemas: " + violations);
    }
    return bytes;
  }

  private static byte[] marshal(Manifest manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(PROLOG.getBytes(StandardCharsets.UTF_8));
    try {
      Marshaller marshaller = Context.JAXB.createMarshaller();
      // JAXB's prolog would say standalone="yes"; the line ends around the root are JAXB's
      marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
      marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
      marshaller.setProperty("org.glassfish.jaxb.indentString", "  ");
      marshaller.setProperty(Marshaller.JAXB_SCHEMA_LOCATION, SchemaFiles.schemaLocation());
      marshaller.marshal(manifest, bytes);
    } catch (JAXBException e) {
      throw new IllegalStateException("a manifest that JAXB cannot write", e);
    }
    return bytes.toByteArray();
  }

  /** Made when the first manifest is written, because it takes a good part of a short build. */
  static final class Context {
    static final JAXBContext JAXB = create();

    /**
     * Looks for JAXB beside this class. {@link JAXBContext#newInstance(Class[])} would ask the
     * thread's class loader, which in a Maven plugin or an IDE may be one that has no JAXB.
     */
    static JAXBContext create() {
      try {
        return ServiceLoader.load(JAXBContextFactory.class, Manifest.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no JAXB implementation in the jar"))
            .createContext(new Class<?>[] {Manifest.class}, Map.of());
      } catch (JAXBException e) {
        throw new IllegalStateException("the manifest's types are not what JAXB accepts", e);
      }
    }
  }
}
