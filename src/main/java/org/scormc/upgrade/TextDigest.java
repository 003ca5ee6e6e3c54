package org.scormc.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.LiveFigure;
import org.scormc.course.ContainerBlock;
import org.scormc.course.HeadingAnchor;
import org.scormc.course.Markdown;
import org.scormc.json.JsonWriter;

/**
 * Digests of texts as learners read them: words, markup, destinations and the contents of pictures
 * count; how the source is broken into lines does not.
 */
final class TextDigest {
  private final CheckedCourse course;

  TextDigest(CheckedCourse course) {
    this.course = course;
  }

  /** The digest of some texts, after a few words that belong to them. */
  String of(List<Markdown> texts, String... words) {
    Digest digest = new Digest();
    for (String word : words) {
      digest.add(word);
    }
    for (Markdown text : texts) {
      digest.add("text");
      nodes(digest, List.of(text.document()));
    }
    return digest.end();
  }

  /** The digest of some blocks, after a title. */
  String of(String title, List<Node> blocks) {
    Digest digest = new Digest().add(title);
    nodes(digest, blocks);
    return digest.end();
  }

  private void nodes(Digest digest, List<Node> nodes) {
    StringBuilder run = new StringBuilder();
    nodes.forEach(node -> node(digest, run, node));
    flush(digest, run);
  }

  private void node(Digest digest, StringBuilder run, Node node) {
    if (node instanceof Text text) {
      run.append(text.getLiteral());
      return;
    }
    if (node instanceof SoftLineBreak) {
      run.append(' ');
      return;
    }
    flush(digest, run);
    digest.add(node.getClass().getSimpleName());
    own(node).forEach(digest::add);
    if (node instanceof Image image) {
      picture(digest, image);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      node(digest, run, child);
    }
    flush(digest, run);
    digest.add("end");
  }

  private static void flush(Digest digest, StringBuilder run) {
    if (run.length() > 0) {
      digest.add(run.toString());
      run.setLength(0);
    }
  }

  private void picture(Digest digest, Image image) {
    Optional<LiveFigure> figure = course.figure(image);
    if (figure.isPresent()) {
      digest.add(JsonWriter.write(figure.get().stage().scenario().base()));
    } else {
      digest.add(course.picture(image).bytes());
    }
  }

  /** What a node says besides its children. */
  private static List<String> own(Node node) {
    List<String> own = new ArrayList<>();
    if (node instanceof Link link) {
      own.add(link.getDestination());
      own.add(String.valueOf(link.getTitle()));
    } else if (node instanceof Image image) {
      own.add(image.getDestination());
      own.add(String.valueOf(image.getTitle()));
    } else if (node instanceof Heading heading) {
      own.add(Integer.toString(heading.getLevel()));
    } else if (node instanceof HeadingAnchor anchor) {
      own.add(anchor.id());
    } else if (node instanceof ContainerBlock container) {
      own.add(container.name());
      own.add(container.argument());
    } else if (node instanceof FootnoteReference reference) {
      own.add(reference.getLabel());
    } else if (node instanceof FootnoteDefinition definition) {
      own.add(definition.getLabel());
    } else {
      literal(node).ifPresent(own::add);
    }
    return own;
  }

  private static Optional<String> literal(Node node) {
    if (node instanceof Code code) {
      return Optional.of(code.getLiteral());
    } else if (node instanceof FencedCodeBlock code) {
      return Optional.of(code.getInfo() + "\n" + code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      return Optional.of(code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      return Optional.of(html.getLiteral());
    } else if (node instanceof HtmlInline html) {
      return Optional.of(html.getLiteral());
    }
    return Optional.empty();
  }
}
