package org.scormc.renderer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.scormc.checker.CheckedCourse;
import org.scormc.course.ProductTable;
import org.scormc.course.Question;
import org.scormc.course.SimulatorItem;
import org.scormc.highlight.CodeHighlighter;

/**
 * Renders the Markdown of one page: ids are unique in it, and footnotes are counted through it.
 *
 * <p>Not thread-safe; for another page make another.
 */
final class MarkdownRenderer {
  private final Inserts inserts = new Inserts();
  private final Footnotes footnotes = new Footnotes();
  private final PageCleaner cleaner;
  private final CheckedCourse course;
  private final Messages messages;
  private final QuestionRenderer questions;
  private final ExerciseRenderer exercises;
  private final LiveFigureRenderer figures;
  private final ProductRenderer products;
  private final HtmlRenderer renderer;

  /**
   * A renderer for a page.
   *
   * @param pictures shows the pictures of this page
   * @param lesson the id of the lesson whose page it is; empty if it is none
   */
  MarkdownRenderer(
      CheckedCourse course,
      Messages messages,
      Templates templates,
      CodeHighlighter highlighter,
      Pictures pictures,
      String lesson) {
    this.course = course;
    this.messages = messages;
    cleaner = new PageCleaner(messages.get("table.label"));
    questions = new QuestionRenderer(templates, messages, course.course().attempts(), this);
    exercises = new ExerciseRenderer(templates, messages, this);
    figures = new LiveFigureRenderer(templates, messages, lesson);
    products = new ProductRenderer(course, templates, messages, this);
    renderer =
        HtmlRenderer.builder()
            .nodeRendererFactory(RunRenderer::new)
            .nodeRendererFactory(
                c ->
                    new ContainerRenderer(
                        c, course, messages, questions, exercises, products, inserts))
            .nodeRendererFactory(c -> new FigureRenderer(c, course, pictures, figures, inserts))
            .nodeRendererFactory(c -> new LinkRenderer(c, course, messages, lesson, inserts))
            .nodeRendererFactory(c -> new HeadingRenderer(c, course))
            .nodeRendererFactory(c -> new CodeRenderer(c, highlighter))
            .nodeRendererFactory(c -> new FootnoteRenderer(c, footnotes))
            .extensions(List.of(TablesExtension.create()))
            .build();
  }

  /** Some nodes of a document as if they were one, for renderers are made anew for each. */
  private static final class Run extends CustomBlock {
    private final List<Node> nodes;
    private final StringBuilder html = new StringBuilder();

    /** Where the HTML of each node ends. */
    private final List<Integer> ends = new ArrayList<>();

    Run(List<Node> nodes) {
      this.nodes = nodes;
    }

    /** Whether HTML of an author stands in it, which may begin in one node and end in another. */
    boolean hasRawHtml() {
      List<Node> found = new ArrayList<>();
      AbstractVisitor finder =
          new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
              found.add(block);
            }

            @Override
            public void visit(HtmlInline inline) {
              found.add(inline);
            }
          };
      nodes.forEach(node -> node.accept(finder));
      return !found.isEmpty();
    }
  }

  private record RunRenderer(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Run.class);
    }

    @Override
    public void render(Node node) {
      Run run = (Run) node;
      for (Node one : run.nodes) {
        context.render(one);
        run.ends.add(run.html.length());
      }
    }
  }

  /** Clean HTML of some nodes, one after another. */
  Markup render(List<Node> nodes) {
    Run run = new Run(nodes);
    renderer.render(run, run.html);
    String html = run.html.toString();
    return inserts.fill(
        run.hasRawHtml() ? cleaner.clean(html) : cleaner.cleanPieces(html, run.ends));
  }

  /** Starts a screen: the footnotes of what is rendered from now on lead back to it. */
  void startScreen(String route) {
    footnotes.startScreen(route);
    questions.startScreen();
    exercises.startScreen();
  }

  /** The form of a question; that of an exercise is for a paper. */
  Markup question(Question question) {
    return question instanceof SimulatorItem item
        ? exercises.onPaper(course.proved(item.exercise()), item.lab())
        : questions.render(question);
  }

  /** The questions that the screen shows so far. */
  List<Question> questionsOfScreen() {
    return questions.ofScreen();
  }

  /** The whole table of products. */
  ProductsView.Table products(ProductTable table) {
    return products.whole(table);
  }

  /** The parts of exercises that the screen shows so far. */
  List<View.QuestionEntry> exercisesOfScreen(String section) {
    return exercises.ofScreen(section);
  }

  /** Whether the lesson shows a run that can be opened so far. */
  boolean figures() {
    return figures.used();
  }

  /** The footnotes that the screen refers to so far; empty if there are none. */
  Markup notes() {
    StringBuilder html = new StringBuilder();
    // the text of a footnote may refer to another one
    for (int i = 0; i < footnotes.ofScreen().size(); i++) {
      Footnotes.Note note = footnotes.ofScreen().get(i);
      html.append("<li id=\"").append(Routes.PREFIX).append(note.anchor());
      html.append("\" value=\"").append(note.number()).append("\" tabindex=\"-1\">");
      html.append(render(children(note.definition())).html());
      html.append("<a class=\"note-back\" href=\"");
      html.append(Markup.ofText(note.backRoute()).html());
      html.append("\" role=\"doc-backlink\" aria-label=\"");
      html.append(Markup.ofText(messages.get("note.back")).html())
          .append("\">\u21a9\ufe0e</a></li>\n");
    }
    return new Markup(html.toString());
  }

  /** The children of a node, in order. */
  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
