package org.scormc.narration;

import java.util.Map;
import java.util.TreeMap;
import org.scormc.simulation.TraceEvent;

/**
 * The sentences of one language.
 *
 * <p>A template names its parts in braces. The reason of an event, where it adds something, follows
 * the sentence as a clause.
 */
public final class Catalogue {
  /** English. */
  public static final Catalogue ENGLISH = new Catalogue(English.templates());

  /** French. */
  public static final Catalogue FRENCH = new Catalogue(French.templates());

  private static final String OWN = ".own";

  private final Map<String, String> templates;

  private Catalogue(Map<String, String> templates) {
    this.templates = templates;
  }

  /**
   * The catalogue of a language.
   *
   * @param language {@code en} or {@code fr}
   * @throws IllegalArgumentException for any other
   */
  public static Catalogue of(String language) {
    return switch (language) {
      case "en" -> ENGLISH;
      case "fr" -> FRENCH;
      default -> throw new IllegalArgumentException("no sentences in `" + language + "`");
    };
  }

  /** What the event did and why, as one sentence. */
  public String sentence(TraceEvent event) {
    Phrase phrase = Phrasing.of(event.what());
    // where nobody is named, a client is called as its node, and the node alone is worth telling
    boolean own = event.node().equals(phrase.parts.get("client"));
    phrase.with("clock", event.clocks().wallMs());
    phrase.with("node", event.node()).with("asks", own ? "{asks.own}" : "{asks}");
    String key = own && templates.containsKey(phrase.key + OWN) ? phrase.key + OWN : phrase.key;
    String clause = templates.getOrDefault("why." + event.why().key(), "");
    boolean told = clause.isEmpty() || phrase.key.startsWith("stored");
    return filled(template(key), phrase) + (told ? "" : filled(clause, phrase)) + ".";
  }

  /** The key of the event's sentence: what kind of event it is. */
  public String key(TraceEvent event) {
    return Phrasing.of(event.what()).key;
  }

  /** What goes into the event's sentence, by name, sorted. */
  public Map<String, String> parts(TraceEvent event) {
    return Phrasing.of(event.what()).parts;
  }

  /** All keys, sorted. */
  Map<String, String> templates() {
    return templates;
  }

  private String template(String key) {
    String template = templates.get(key);
    if (template == null) {
      throw new IllegalStateException("no sentence for `" + key + "`");
    }
    return template;
  }

  private String filled(String template, Phrase phrase) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      String name = template.substring(open + 1, close);
      text.append(template, from, open).append(part(name, phrase));
      from = close + 1;
    }
    return text.append(template, from, template.length()).toString();
  }

  private String part(String name, Phrase phrase) {
    String part = phrase.parts.get(name);
    if (part == null) {
      throw new IllegalStateException("`" + phrase.key + "` has no part `" + name + "`");
    }
    // the kind of a parcel is itself a piece of a sentence, and so is who asks whom
    return name.equals("parcel") || name.equals("asks")
        ? filled(template(part.substring(1, part.length() - 1)), phrase)
        : part;
  }

  /** Reads lines of the form {@code key = template}. */
  static Map<String, String> parse(String lines) {
    TreeMap<String, String> templates = new TreeMap<>();
    int from = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', from)) {
      String line = lines.substring(from, end);
      int equals = line.indexOf(" = ");
      templates.put(line.substring(0, equals), line.substring(equals + 3).trim());
      from = end + 1;
    }
    return templates;
  }
}
