package org.scormc.checker;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.Markdown;
import org.scormc.course.PlainText;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Span;

/** Every link leads somewhere safe, and every term of the glossary is linked to. */
final class LinkRule {
  private static final String GLOSSARY = "glossary.md";
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern COMPLETE =
      Pattern.compile("https://[^/?#\\s\"<>]+[^\\s\"<>]*|mailto:[^@\\s\"<>]+@[^@\\s\"<>]+");
  private static final List<String> SAFE_SCHEMES = List.of("https", "mailto");

  private final Course course;
  private final HeadingRule headings;
  private final DiagnosticLog log;

  /** The lessons by their folder and by their file. */
  private final Map<String, Lesson> lessons = new HashMap<>();

  /** The ids of the terms, in their order. */
  private final Set<String> terms = new LinkedHashSet<>();

  private final Map<Link, Destination> destinations = new HashMap<>();
  private final TreeSet<String> linkedTerms = new TreeSet<>();

  private LinkRule(Course course, HeadingRule headings, DiagnosticLog log) {
    this.course = course;
    this.headings = headings;
    this.log = log;
    for (Lesson lesson : course.lessons()) {
      lessons.putIfAbsent(lesson.folder(), lesson);
      lessons.putIfAbsent(lesson.body().file().path(), lesson);
    }
    course.glossary().forEach(term -> terms.add(term.id().value()));
  }

  static Map<Link, Destination> check(
      Course course, List<CourseText> texts, HeadingRule headings, DiagnosticLog log) {
    LinkRule rule = new LinkRule(course, headings, log);
    for (CourseText text : texts) {
      text.markdown()
          .document()
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                  rule.resolve(text, link).ifPresent(to -> rule.destinations.put(link, to));
                  visitChildren(link);
                }
              });
    }
    course.glossary().stream()
        .filter(term -> !rule.linkedTerms.contains(term.id().value()))
        .forEach(term -> log.add(Code.ORPHAN_TERM, term.name().span(), term.name().value()));
    return rule.destinations;
  }

  private Optional<Destination> resolve(CourseText text, Link link) {
    String address = link.getDestination();
    Span place = addressSpan(text.markdown(), link);
    if (PlainText.of(link).isEmpty() && !(link.getFirstChild() instanceof Image)) {
      log.add(Code.LINK_EMPTY, place, "words");
    }
    if (address.isBlank()) {
      log.add(Code.LINK_EMPTY, place, "destination");
      return Optional.empty();
    }
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      String found = scheme.group(1).toLowerCase(Locale.ROOT);
      if (SAFE_SCHEMES.contains(found)) {
        String complete = found + address.substring(found.length()).replace(" ", "%20");
        if (!COMPLETE.matcher(complete).matches()) {
          log.add(Code.LINK_EMPTY, place, "complete address");
          return Optional.empty();
        }
        return Optional.of(new Destination.External(complete));
      }
      log.add(Code.LINK_SCHEME, place, scheme.group(1));
      return Optional.empty();
    }
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    Optional<String> fragment =
        hash < 0 ? Optional.empty() : Optional.of(address.substring(hash + 1));
    CoursePath target =
        path.isEmpty() ? new CoursePath(text.markdown().file().path(), true) : text.resolve(path);
    if (!target.inside()) {
      log.add(Code.PATH_LEAVES_COURSE, place, path);
      return Optional.empty();
    }
    return inCourse(target.path(), fragment, text, place, address);
  }

  private Optional<Destination> inCourse(
      String path, Optional<String> fragment, CourseText text, Span place, String address) {
    if (path.equals(GLOSSARY) && (fragment.isPresent() || !course.glossary().isEmpty())) {
      return term(fragment.orElseGet(() -> course.glossary().get(0).id().value()), text, place);
    }
    Optional<Lesson> lesson = Optional.ofNullable(lessons.get(path));
    if (lesson.isEmpty()) {
      log.add(
          Diagnostic.of(Code.BROKEN_LINK, place, address).withHint(text.nearest(path, files())));
      return Optional.empty();
    }
    return place(lesson.get(), fragment, place);
  }

  private Optional<Destination> place(Lesson lesson, Optional<String> fragment, Span place) {
    List<Section> sections = headings.sections(lesson);
    if (fragment.isEmpty() || fragment.get().isEmpty()) {
      String first = sections.isEmpty() ? HeadingRule.INTRODUCTION : sections.get(0).id();
      return Optional.of(place(lesson, first, first));
    }
    String id = fragment.get();
    Optional<String> section = headings.sectionOf(lesson, id);
    if (section.isEmpty()) {
      log.add(
          Diagnostic.of(Code.NO_SUCH_HEADING, place, lesson.body().file().path(), id)
              .withHint(Spelling.hint(id, headings.headingIds(lesson))));
    }
    return section.map(found -> place(lesson, found, id));
  }

  private static Destination place(Lesson lesson, String section, String heading) {
    return new Destination.Place(lesson.id().value(), section, heading, lesson.title().value());
  }

  private Optional<Destination> term(String id, CourseText text, Span place) {
    if (!terms.contains(id)) {
      log.add(Diagnostic.of(Code.NO_SUCH_TERM, place, id).withHint(Spelling.hint(id, terms)));
      return Optional.empty();
    }
    if (text.lesson().isPresent()) {
      linkedTerms.add(id);
    }
    return Optional.of(new Destination.Entry(id));
  }

  private List<String> files() {
    return Stream.concat(
            course.lessons().stream().map(lesson -> lesson.body().file().path()),
            Stream.of(GLOSSARY))
        .toList();
  }

  /** Where the address of a link stands, or the whole link if it stands elsewhere. */
  private static Span addressSpan(Markdown markdown, Link link) {
    Span whole = markdown.span(link);
    int at = whole.text().lastIndexOf("(" + link.getDestination());
    if (at < 0 || link.getDestination().isEmpty()) {
      return whole;
    }
    int start = whole.start() + at + 1;
    return whole.file().span(start, start + link.getDestination().length());
  }
}
