package org.scormc.renderer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.scormc.highlight.CodeHighlighter;

/** Writes blocks of code, coloured if its language is known. */
final class CodeRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final CodeHighlighter highlighter;

  CodeRenderer(HtmlNodeRendererContext context, CodeHighlighter highlighter) {
    this.context = context;
    this.highlighter = highlighter;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof FencedCodeBlock block) {
      String language = block.getInfo().strip().split("\\s+", 2)[0];
      write(block.getLiteral(), language);
    } else {
      write(((IndentedCodeBlock) node).getLiteral(), "");
    }
  }

  private void write(String code, String language) {
    Optional<String> coloured =
        language.isEmpty() ? Optional.empty() : highlighter.highlight(code, language);
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "code");
    attributes.put("tabindex", "0");
    HtmlWriter html = context.getWriter();
    html.line();
    html.tag("pre", attributes);
    html.tag("code");
    if (coloured.isPresent()) {
      html.raw(coloured.get());
    } else {
      html.text(code);
    }
    html.tag("/code");
    html.tag("/pre");
    html.line();
  }
}
