package org.scormc.renderer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.scormc.checker.CheckedCourse;

/**
 * Writes the headings inside a section.
 *
 * <p>The section's own heading is the only level 1 on the screen, so a level 3 of the source
 * becomes a level 2. Headings can take focus, for links that lead to them.
 */
final class HeadingRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final CheckedCourse course;

  HeadingRenderer(HtmlNodeRendererContext context, CheckedCourse course) {
    this.context = context;
    this.course = course;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Heading.class);
  }

  @Override
  public void render(Node node) {
    Heading heading = (Heading) node;
    String tag = "h" + Math.max(2, heading.getLevel() - 1);
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("id", Routes.PREFIX + course.headingId(heading));
    attributes.put("tabindex", "-1");
    HtmlWriter html = context.getWriter();
    html.line();
    html.tag(tag, attributes);
    for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    html.tag("/" + tag);
    html.line();
  }
}
