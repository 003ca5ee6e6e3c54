package org.scormc.renderer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
  private final String lesson;
  private final Inserts inserts;

  /**
   * A renderer.
   *
   * @param lesson the id of the lesson whose page it is; empty if it is none
   */
  LinkRenderer(
      HtmlNodeRendererContext context,
      CheckedCourse course,
      Messages messages,
      String lesson,
      Inserts inserts) {
    this.context = context;
    this.course = course;
    this.messages = messages;
    this.lesson = lesson;
    this.inserts = inserts;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Link.class);
  }

  @Override
  public void render(Node node) {
    Link link = (Link) node;
    Destination destination = course.destination(link);
    if (destination instanceof Destination.Place place && !place.lessonId().equals(lesson)) {
      elsewhere(link, place);
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

  /** A link to another lesson: behind its words that one's title, unless they say just that. */
  private void elsewhere(Link link, Destination.Place place) {
    String title = place.lessonTitle();
    boolean named = link.getFirstChild() instanceof Text text && text.getLiteral().equals(title);
    String words = named ? "" : " " + messages.get("link.lesson").replace("{title}", title);
    HtmlWriter html = context.getWriter();
    html.raw(inserts.hold(LessonLinks.before(address(place))));
    MarkdownRenderer.children(link).forEach(context::render);
    html.raw(inserts.hold(LessonLinks.behind(words)));
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
