package org.scormc.renderer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Destination;

/** Writes links: inside the course as routes, out of it with a mark that is seen and heard. */
final class LinkRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final CheckedCourse course;
  private final Messages messages;
  private final Predicate<String> reach;

  LinkRenderer(
      HtmlNodeRendererContext context,
      CheckedCourse course,
      Messages messages,
      Predicate<String> reach) {
    this.context = context;
    this.course = course;
    this.messages = messages;
    this.reach = reach;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Link.class);
  }

  @Override
  public void render(Node node) {
    Link link = (Link) node;
    Destination destination = course.destination(link);
    if (destination instanceof Destination.Place place && !reach.test(place.lessonId())) {
      words(link, place);
      return;
    }
    boolean leaves =
        destination instanceof Destination.External external
            && external.address().startsWith("https:");
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("href", address(destination));
    if (destination instanceof Destination.Entry) {
      attributes.put("class", "term");
    }
    if (leaves) {
      attributes.put("class", "external");
      attributes.put("target", "_blank");
      attributes.put("rel", "noopener");
    }
    if (link.getTitle() != null) {
      attributes.put("title", link.getTitle());
    }
    HtmlWriter html = context.getWriter();
    html.tag("a", attributes);
    MarkdownRenderer.children(link).forEach(context::render);
    if (leaves) {
      html.tag("span", Map.of("class", "visually-hidden"));
      html.text(" " + messages.get("link.external"));
      html.tag("/span");
    }
    html.tag("/a");
  }

  /** What a link says, and the title of the lesson unless it says just that. */
  private void words(Link link, Destination.Place place) {
    MarkdownRenderer.children(link).forEach(context::render);
    String title =
        course.course().lessons().stream()
            .filter(lesson -> lesson.id().value().equals(place.lessonId()))
            .map(lesson -> lesson.title().value())
            .findFirst()
            .orElseThrow();
    boolean named = link.getFirstChild() instanceof Text text && text.getLiteral().equals(title);
    if (!named) {
      context.getWriter().text(" " + messages.get("link.lesson").replace("{title}", title));
    }
  }

  private static String address(Destination destination) {
    if (destination instanceof Destination.Place place) {
      String section = Routes.section(place.lessonId(), place.sectionId());
      return place.headingId().equals(place.sectionId())
          ? section
          : section + "/" + place.headingId();
    }
    if (destination instanceof Destination.Entry entry) {
      return Routes.term(entry.termId());
    }
    return ((Destination.External) destination).address();
  }
}
