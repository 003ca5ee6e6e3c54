package org.scormc.manifest;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** Compiles schemas that are in memory and can reach nothing else. */
final class SchemaCompiler {
  /** A scheme that no protocol handler serves, so that nothing can be fetched by it. */
  private static final String SCHEME = "scormc";

  private final Map<String, byte[]> files;
  private final List<String> roots;
  private final DOMImplementationLS inputs = loadAndSave();

  /**
   * A compiler of some files.
   *
   * @param files the schema files by name
   * @param roots the names of those that no other one includes
   */
  SchemaCompiler(Map<String, byte[]> files, List<String> roots) {
    this.files = files;
    this.roots = roots;
  }

  /** The schema of all namespaces together. */
  Schema compile() {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setResourceResolver((type, namespace, publicId, name, base) -> input(name));
    try {
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, SCHEME);
      // whether a schema is sound doesn't change from build to build: a test looks at that
      factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", false);
      return factory.newSchema(roots.stream().map(this::source).toArray(Source[]::new));
    } catch (SAXException e) {
      throw new IllegalStateException("a schema of this jar is not one", e);
    }
  }

  private Source source(String name) {
    return new StreamSource(new ByteArrayInputStream(bytes(name)), systemId(name));
  }

  private LSInput input(String name) {
    LSInput input = inputs.createLSInput();
    input.setSystemId(systemId(name));
    input.setByteStream(new ByteArrayInputStream(bytes(name)));
    return input;
  }

  private byte[] bytes(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new IllegalStateException("a schema refers to a file outside the jar: " + name);
    }
    return bytes;
  }

  private static DOMImplementationLS loadAndSave() {
    try {
      return (DOMImplementationLS)
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .getFeature("LS", "3.0");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has no DOM", e);
    }
  }

  private static String systemId(String name) {
    return SCHEME + ":/" + name;
  }
}
