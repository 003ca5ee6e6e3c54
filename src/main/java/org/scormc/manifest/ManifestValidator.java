package org.scormc.manifest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Holds a manifest against the schemas of {@link SchemaFiles}.
 *
 * <p>For Content Packaging, Simple Sequencing and SCORM's namespaces the verdict is that of the
 * official schemas, and for all of SCORM 1.2. Metadata of SCORM 2004 is held against the strict XML
 * binding of IEEE 1484.12.3: elements in any order, single ones once, LOMv1.0 vocabularies, dates
 * and durations in ISO 8601, no extensions. A record that keeps to the standard's loose binding
 * only, with words of other vocabularies or elements of other namespaces, is therefore reported
 * though SCORM allows it.
 *
 * <p>Nothing is read but the given bytes and the schemas in the jar: a document type declaration is
 * a violation, and the schema locations that a manifest names are not followed.
 */
public final class ManifestValidator {
  /** Each compiled when the first manifest of its edition is validated. */
  private static final Map<Edition, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private ManifestValidator() {}

  /**
   * A rule of the schemas that a manifest breaks.
   *
   * @param line the line, counted from 1
   * @param column the column, counted from 1, after the tag or text that breaks the rule
   * @param message what is wrong, in the words of the XML parser
   */
  public record Violation(int line, int column, String message) {}

  /** Makes ready what the first manifest of an edition would wait for. */
  static void prepare(Edition edition) {
    schema(edition);
  }

  /** What is wrong with a manifest of an edition, in document order; nothing for a valid one. */
  public static List<Violation> violations(Edition edition, byte[] manifest) {
    List<Violation> violations = new ArrayList<>();
    Validator validator = schema(edition).newValidator();
    validator.setErrorHandler(new Collector(violations));
    try {
      validator.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
      InputSource input = new InputSource(new ByteArrayInputStream(manifest));
      validator.validate(new SAXSource(reader(), input));
    } catch (SAXParseException e) {
      violations.add(violation(e));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(violations);
  }

  private static Schema schema(Edition edition) {
    return SCHEMAS.computeIfAbsent(
        edition, of -> new SchemaCompiler(SchemaFiles.files(of), SchemaFiles.roots(of)).compile());
  }

  private static XMLReader reader() throws SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's parser cannot refuse a document type", e);
    }
  }

  private static Violation violation(SAXParseException e) {
    return new Violation(e.getLineNumber(), e.getColumnNumber(), e.getMessage());
  }

  /** Goes on after an error, gives up where the parser has to. */
  private record Collector(List<Violation> violations) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
      violations.add(violation(e));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
