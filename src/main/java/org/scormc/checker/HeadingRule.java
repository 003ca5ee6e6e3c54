package org.scormc.checker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.scormc.course.Course;
import org.scormc.course.HeadingAnchor;
import org.scormc.course.Lesson;
import org.scormc.course.Markdown;
import org.scormc.course.PlainText;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Span;

/**
 * The headings of a lesson are in order and have ids; they divide it into sections.
 *
 * <p>What stands before the first level-2 heading is a section with the id {@value #INTRODUCTION}.
 */
final class HeadingRule {
  /** The id of the section before the first level-2 heading. */
  static final String INTRODUCTION = "introduction";

  private static final int SECTION_LEVEL = 2;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final DiagnosticLog log;
  private final Map<Heading, String> ids = new HashMap<>();
  private final Map<String, List<Section>> sections = new HashMap<>();
  private final Map<String, Map<String, String>> sectionOfHeading = new HashMap<>();

  private HeadingRule(DiagnosticLog log) {
    this.log = log;
  }

  static HeadingRule check(Course course, List<CourseText> texts, DiagnosticLog log) {
    HeadingRule rule = new HeadingRule(log);
    course.lessons().forEach(rule::check);
    texts.forEach(rule::checkNested);
    return rule;
  }

  /** The id of every heading of every lesson. */
  Map<Heading, String> ids() {
    return Collections.unmodifiableMap(ids);
  }

  /** The sections of a lesson. */
  List<Section> sections(Lesson lesson) {
    return sections.get(lesson.folder());
  }

  /** The id of the section that holds the heading with an id, if the lesson has one. */
  Optional<String> sectionOf(Lesson lesson, String headingId) {
    return Optional.ofNullable(sectionOfHeading.get(lesson.folder()).get(headingId));
  }

  /** The ids of all headings of a lesson. */
  List<String> headingIds(Lesson lesson) {
    return sectionOfHeading.get(lesson.folder()).keySet().stream().sorted().toList();
  }

  private void check(Lesson lesson) {
    Markdown body = lesson.body();
    if (!ShownBlocks.any(body)) {
      log.add(Code.EMPTY_LESSON, lesson.id().span());
    }
    Map<String, Span> taken = new HashMap<>();
    Map<String, String> places = new HashMap<>();
    List<Section> found = new ArrayList<>();
    String sectionId = INTRODUCTION;
    String title = lesson.title().value();
    List<Node> blocks = new ArrayList<>();
    boolean divided = false;
    int level = 1;
    for (Node block = body.document().getFirstChild(); block != null; block = block.getNext()) {
      if (!(block instanceof Heading heading)) {
        blocks.add(block);
        if (!divided && ShownBlocks.shows(block)) {
          taken.putIfAbsent(INTRODUCTION, body.span(block));
        }
        continue;
      }
      Span span = body.span(heading);
      level = level(heading, level, span);
      String id = id(heading, span);
      ids.put(heading, id);
      Span first = taken.putIfAbsent(id, span);
      if (first != null) {
        log.add(Code.DUPLICATE_HEADING_ID, span, id, first.line());
      }
      if (heading.getLevel() == SECTION_LEVEL) {
        if (divided || blocks.stream().anyMatch(ShownBlocks::shows)) {
          found.add(new Section(sectionId, title, List.copyOf(blocks)));
        }
        divided = true;
        blocks = new ArrayList<>();
        sectionId = id;
        title = PlainText.of(heading);
      } else {
        blocks.add(heading);
      }
      places.put(id, sectionId);
    }
    found.add(new Section(sectionId, title, List.copyOf(blocks)));
    found.forEach(section -> places.putIfAbsent(section.id(), section.id()));
    sections.put(lesson.folder(), List.copyOf(found));
    sectionOfHeading.put(lesson.folder(), places);
  }

  private void checkNested(CourseText text) {
    text.markdown()
        .document()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                if (!ids.containsKey(heading)) {
                  log.add(Code.HEADING_NESTED, text.markdown().span(heading));
                }
              }
            });
  }

  private int level(Heading heading, int above, Span span) {
    int level = heading.getLevel();
    if (level == 1) {
      log.add(Code.HEADING_LEVEL_1, span);
      return above;
    }
    if (level > above + 1) {
      log.add(Code.HEADING_SKIPS, span, level, above, above + 1);
    }
    return level;
  }

  private String id(Heading heading, Span span) {
    String text = PlainText.of(heading);
    if (text.isEmpty()) {
      log.add(Code.HEADING_EMPTY, span);
    }
    if (heading.getLevel() == SECTION_LEVEL) {
      checkMarkup(heading, span);
    }
    return id(heading, text, span, log);
  }

  /**
   * The id that an author gave a heading, or one made of its words; the log says what is wrong with
   * it.
   */
  static String id(Heading heading, String text, Span span, DiagnosticLog log) {
    if (heading.getLastChild() instanceof HeadingAnchor anchor) {
      if (!ID.matcher(anchor.id()).matches()) {
        log.add(Code.HEADING_ID, span, anchor.id());
      }
      return anchor.id();
    }
    String slug = PlainText.slug(text);
    if (slug.isEmpty() && !text.isEmpty()) {
      log.add(Code.HEADING_WITHOUT_ID, span);
    }
    return slug;
  }

  private void checkMarkup(Heading heading, Span span) {
    for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Image) {
        log.add(Code.HEADING_MARKUP, span, "a picture");
      } else if (child instanceof Link) {
        log.add(Code.HEADING_MARKUP, span, "a link");
      } else if (child instanceof FootnoteReference) {
        log.add(Code.HEADING_MARKUP, span, "a footnote");
      }
    }
  }
}
