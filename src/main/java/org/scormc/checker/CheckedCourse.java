package org.scormc.checker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.scormc.course.Asset;
import org.scormc.course.ContainerBlock;
import org.scormc.course.Course;
import org.scormc.course.Exercise;
import org.scormc.course.Question;

/**
 * A course that may be published: every link leads somewhere, every picture is there, every id is
 * taken once. Only {@link Checker} makes one, and nothing after it accepts a {@link Course}.
 */
public final class CheckedCourse {
  private final Course course;
  private final List<CheckedLesson> lessons;
  private final Map<Link, Destination> destinations;
  private final Map<Image, Asset> pictures;
  private final Map<Image, LiveFigure> figures;
  private final Map<Heading, String> headingIds;
  private final Placements placements;

  CheckedCourse(
      Course course,
      List<CheckedLesson> lessons,
      Map<Link, Destination> destinations,
      Map<Image, Asset> pictures,
      Map<Image, LiveFigure> figures,
      Map<Heading, String> headingIds,
      Placements placements) {
    this.course = course;
    this.lessons = List.copyOf(lessons);
    this.destinations = destinations;
    this.pictures = pictures;
    this.figures = figures;
    this.headingIds = headingIds;
    this.placements = placements;
  }

  /** The course as its author wrote it. */
  public Course course() {
    return course;
  }

  /** Its lessons, in order. */
  public List<CheckedLesson> lessons() {
    return lessons;
  }

  /** Where a link of any of its texts leads. */
  public Destination destination(Link link) {
    return known(destinations.get(link));
  }

  /** The file of a picture of any of its texts. */
  public Asset picture(Image image) {
    return known(pictures.get(image));
  }

  /** The run that a picture of any of its texts shows; empty if it is a drawing or a photo. */
  public Optional<LiveFigure> figure(Image image) {
    return Optional.ofNullable(figures.get(image));
  }

  /** The id of a heading, unique in its lesson. */
  public String headingId(Heading heading) {
    return known(headingIds.get(heading));
  }

  /** The question that a {@code question} container places. */
  public Question question(ContainerBlock placement) {
    return known(placements.questions().get(placement));
  }

  /** All exercises that are placed, in the order of their ids. */
  public List<ProvedExercise> exercises() {
    return placements.exercises().values().stream()
        .map(PlacedExercise::exercise)
        .sorted(Comparator.comparing(one -> one.source().id().value()))
        .toList();
  }

  /** The exercise that an {@code exercise} container places. */
  public PlacedExercise exercise(ContainerBlock placement) {
    return known(placements.exercises().get(placement));
  }

  /** The rows and columns that a {@code products} container shows. */
  public ProductExcerpt products(ContainerBlock placement) {
    return known(placements.products().get(placement));
  }

  /** An exercise of a lesson or of the assessment, with what is right in it. */
  public ProvedExercise proved(Exercise exercise) {
    return known(placements.proved().get(exercise));
  }

  /**
   * Whether both courses answer alike whatever is asked of a part of a text that both have, and
   * whatever is asked about the course as a whole by those who render a text.
   */
  public boolean agreesWith(CheckedCourse other) {
    return course.attempts() == other.course.attempts()
        && course.language().value().equals(other.course.language().value())
        && objectives().equals(other.objectives())
        && course.products().equals(other.course.products())
        && agree(destinations, other.destinations)
        && agree(pictures, other.pictures)
        && agree(figures, other.figures)
        && agree(headingIds, other.headingIds)
        && placements.agreeWith(other.placements);
  }

  private List<String> objectives() {
    return course.objectives().stream()
        .flatMap(one -> Stream.of(one.id().value(), one.text().value()))
        .toList();
  }

  /** Whether both maps say the same of every key that both have. */
  static <K, V> boolean agree(Map<K, V> one, Map<K, V> other) {
    return one.entrySet().stream()
        .allMatch(
            entry -> other.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
  }

  private static <T> T known(T value) {
    if (value == null) {
      throw new IllegalStateException("asked for a node of another course");
    }
    return value;
  }
}
