package org.scormc.renderer;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;
import org.scormc.memory.Memory;

/**
 * The Velocity templates of a look.
 *
 * <p>Strict: a name that isn't there is an error. Every value is escaped when it is written, except
 * {@link Markup}, so a template can't forget to; and a template, which may come from a stranger,
 * reaches no classes.
 */
final class Templates {
  /** More lessons than any course has; a template that loops without end is stopped by it. */
  private static final int MAX_LOOPS = 100_000;

  /** Room for most pieces of pages, before more is made. */
  private static final int FIRST_CHARS = 4096;

  /** Room for most pages. */
  private static final int PAGE_BYTES = 32_768;

  private final VelocityEngine engine = new VelocityEngine();

  Templates(Look look) {
    engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "look");
    engine.setProperty("resource.loader.look.instance", new LookLoader(look));
    engine.setProperty("resource.loader.look.cache", true);
    engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
    engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, ViewUberspector.class.getName());
    engine.setProperty(RuntimeConstants.SPACE_GOBBLING, "structured");
    engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
    engine.setProperty(RuntimeConstants.MAX_NUMBER_LOOPS, MAX_LOOPS);
    engine.init();
  }

  /**
   * The templates of a look.
   *
   * @param memory of the same look, whose templates have not changed since
   */
  static Templates of(Look look, Memory memory) {
    return memory.recall(Templates.class, "", kept -> true, () -> new Templates(look));
  }

  /** A template filled with values; none of them may be missing. */
  Markup fill(String name, Map<String, Object> values) {
    StringWriter out = new StringWriter(FIRST_CHARS);
    fill(name, values, out);
    return new Markup(out.toString());
  }

  /** A whole page in UTF-8, in the same way. */
  byte[] page(String name, Map<String, Object> values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(PAGE_BYTES);
    try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      fill(name, values, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void fill(String name, Map<String, Object> values, Writer out) {
    VelocityContext context = new VelocityContext();
    values.forEach(context::put);
    EventCartridge cartridge = new EventCartridge();
    ReferenceInsertionEventHandler escaping = (ignored, reference, value) -> escaped(value);
    cartridge.addReferenceInsertionEventHandler(escaping);
    // with a cartridge and without this, Velocity takes a failing method to have given nothing
    cartridge.addMethodExceptionHandler(
        (ignored, type, method, problem, place) -> {
          throw new VelocityException("a template failed at " + place, problem);
        });
    cartridge.attachToContext(context);
    engine.getTemplate(name, "UTF-8").merge(context, out);
  }

  private static Object escaped(Object value) {
    return value instanceof Markup ? value : Markup.ofText(String.valueOf(value));
  }

  /** Hands Velocity the texts of a look. */
  private static final class LookLoader extends ResourceLoader {
    private final Look look;

    LookLoader(Look look) {
      this.look = look;
    }

    @Override
    public void init(ExtProperties configuration) {}

    @Override
    public Reader getResourceReader(String source, String encoding) {
      return new StringReader(look.text(source));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
      return false;
    }

    @Override
    public long getLastModified(Resource resource) {
      return 0;
    }
  }
}
