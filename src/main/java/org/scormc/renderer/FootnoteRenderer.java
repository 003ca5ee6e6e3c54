package org.scormc.renderer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the marks of footnotes; the notes themselves stand below the screen. */
final class FootnoteRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final Footnotes footnotes;

  FootnoteRenderer(HtmlNodeRendererContext context, Footnotes footnotes) {
    this.context = context;
    this.footnotes = footnotes;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FootnoteReference.class, FootnoteDefinition.class);
  }

  @Override
  public void render(Node node) {
    if (!(node instanceof FootnoteReference reference)) {
      return;
    }
    Footnotes.Mark mark = footnotes.refer(reference);
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "note-mark");
    attributes.put("href", mark.noteRoute());
    attributes.put("role", "doc-noteref");
    if (!mark.anchor().isEmpty()) {
      attributes.put("id", Routes.PREFIX + mark.anchor());
    }
    HtmlWriter html = context.getWriter();
    html.tag("sup");
    html.tag("a", attributes);
    html.text(String.valueOf(mark.number()));
    html.tag("/a");
    html.tag("/sup");
  }
}
