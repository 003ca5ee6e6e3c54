package org.scormc.highlight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language as Prism has it when nothing but what the language needs is loaded.
 *
 * @param name its name
 * @param components what it consists of: its own name and those of the languages that it needs
 * @param grammars its own grammar and those of languages that may stand in it, by name
 * @param template if it is a language of templates, how it stands in a text
 */
record Language(
    String name,
    List<String> components,
    Map<String, Grammar> grammars,
    Optional<Template> template) {
  private static final Pattern NAMED = Pattern.compile("language-(\\S+)");

  /** Code of this language as HTML. */
  String html(String code) {
    return Surrogates.moved(html(Surrogates.moved(code), name));
  }

  private String html(String code, String language) {
    StringBuilder html = new StringBuilder();
    for (Part part : parts(code, language)) {
      write(part, html);
    }
    return html.toString();
  }

  private List<Part> parts(String code, String language) {
    // PHP that no HTML is around needs no opening tag
    boolean isTemplate =
        template.isPresent()
            && language.equals(name)
            && (!name.equals("php") || code.contains("<?"));
    List<Part> parts =
        isTemplate ? template.get().parts(code) : Tokenizer.parts(code, grammars.get(language));
    return switch (language) {
      case "graphql" -> Graphql.named(parts);
      case "jsx", "tsx" -> TagText.inJsx(parts);
      case "markdown", "md" -> Markdown.named(parts);
      case "naniscript" -> Naniscript.judged(parts);
      case "xquery" -> TagText.inXquery(parts);
      default -> parts;
    };
  }

  private void write(Part part, StringBuilder html) {
    if (part instanceof Token token) {
      String content = html(token);
      html.append("<span class=\"token ").append(token.type());
      if (!token.aliases().isEmpty()) {
        html.append(' ').append(token.aliases());
      }
      html.append('"');
      if (token.type().equals("entity") && hasEntities()) {
        String title = content.replaceFirst("&amp;", "&").replace("\"", "&quot;");
        html.append(" title=\"").append(title).append('"');
      }
      html.append('>').append(content).append("</span>");
    } else {
      html.append(escaped(part.text()));
    }
  }

  private String html(Token token) {
    if (token.type().equals("code-block") && components.contains("markdown")) {
      Matcher language = NAMED.matcher(token.aliases());
      if (language.find() && grammars.containsKey(language.group(1))) {
        return html(token.text().replace('\u00a0', ' '), language.group(1));
      }
    }
    if (token.content() instanceof Parts inner) {
      StringBuilder html = new StringBuilder();
      inner.list().forEach(part -> write(part, html));
      return html.toString();
    }
    return escaped(token.text());
  }

  /** Whether an entity tells in its title what it stands for. */
  private boolean hasEntities() {
    return components.contains("markup") || components.contains("asciidoc");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('\u00a0', ' ');
  }
}
