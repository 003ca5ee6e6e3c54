package org.scormc.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.json.ScenarioReader;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What every drawing must keep to, whatever it shows. */
class DrawingFormTest {
  /** Nothing with a style, a font, a colour, a script or an address. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "svg", Set.of("xmlns", "viewBox", "role", "aria-labelledby"),
          "title", Set.of("id"),
          "desc", Set.of("id"),
          "rect", Set.of("class", "x", "y", "width", "height", "rx"),
          "line", Set.of("class", "x1", "y1", "x2", "y2"),
          "circle", Set.of("class", "cx", "cy", "r"),
          "path", Set.of("class", "d"),
          "text", Set.of("class", "x", "y", "text-anchor"));

  private static final Set<String> CLASSES =
      Set.of(
          "f-text",
          "f-small",
          "f-strong",
          "f-muted",
          "f-box",
          "f-a",
          "f-b",
          "f-c",
          "f-line",
          "f-thin",
          "f-dashed",
          "f-arrow",
          "f-good",
          "f-bad",
          "f-warn",
          "f-highlight",
          "f-fill-muted");

  static Stream<String> names() {
    return Drawings.all().keySet().stream();
  }

  private static Drawn drawn(String name) throws Exception {
    return Drawn.of(Drawings.all().get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingIsInADrawingButWhatAStrictPageLetsIn(String name) throws Exception {
    for (Element element : drawn(name).elements()) {
      assertThat(ALLOWED).containsKey(element.getTagName());
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        assertThat(ALLOWED.get(element.getTagName())).contains(attributes.item(i).getNodeName());
      }
      if (element.hasAttribute("class")) {
        assertThat(CLASSES).containsAll(List.of(element.getAttribute("class").split(" ", -1)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aDrawingHasANameAndADescription(String name) throws Exception {
    Drawn drawn = drawn(name);
    Element svg = drawn.document.getDocumentElement();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("fig-title fig-desc");
    assertThat(drawn.elements("title").get(0).getAttribute("id")).isEqualTo("fig-title");
    assertThat(drawn.elements("title").get(0).getTextContent())
        .isEqualTo(Drawings.all().get(name).title());
    assertThat(drawn.elements("desc").get(0).getTextContent()).isNotBlank();
    assertThat(Drawings.all().get(name).textEquivalent())
        .isNotEmpty()
        .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("names")
  void noTwoTextsMeet(String name) throws Exception {
    apart(drawn(name));
  }

  private static void apart(Drawn drawn) {
    List<Element> texts = drawn.elements("text");
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        Box one = Drawn.room(texts.get(i));
        Box other = Drawn.room(texts.get(j));
        assertThat(one.overlaps(other))
            .as(
                "%s %s and %s %s",
                texts.get(i).getTextContent(), one, texts.get(j).getTextContent(), other)
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theViewBoxHoldsEverything(String name) throws Exception {
    inside(drawn(name));
  }

  private static void inside(Drawn drawn) {
    for (Box box : boxes(drawn)) {
      assertThat(box.x()).isNotNegative();
      assertThat(box.y()).isNotNegative();
      assertThat(box.right()).isLessThanOrEqualTo(drawn.viewBox().width());
      assertThat(box.bottom()).isLessThanOrEqualTo(drawn.viewBox().height());
    }
  }

  static Stream<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/scenario"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void thePicturesOfEveryScenarioStayInsideAndTheirTextsApart(Path file) throws Exception {
    Trace trace = Simulation.run(ScenarioReader.read(Files.readString(file)));
    for (ClockFace clock : ClockFace.values()) {
      for (String language : List.of("en", "fr")) {
        View view = View.of("fig", language).showing(clock);
        apart(Drawn.of(SpaceTimeDiagram.of(trace, view)));
        inside(Drawn.of(SpaceTimeDiagram.of(trace, view)));
        Arrangement arrangement = Arrangement.of(trace.scenario());
        apart(Drawn.of(TopologyDiagram.of(trace, view.until(9), arrangement)));
        inside(Drawn.of(TopologyDiagram.of(trace, view.until(9), arrangement)));
      }
    }
  }

  private static List<Box> boxes(Drawn drawn) {
    List<Box> boxes = new ArrayList<>();
    for (Element text : drawn.elements("text")) {
      boxes.add(Drawn.room(text));
    }
    for (Element rect : drawn.elements("rect")) {
      boxes.add(
          new Box(
              Drawn.number(rect, "x"),
              Drawn.number(rect, "y"),
              Drawn.number(rect, "width"),
              Drawn.number(rect, "height")));
    }
    for (Element line : drawn.elements("line")) {
      boxes.add(new Box(Drawn.number(line, "x1"), Drawn.number(line, "y1"), 0, 0));
      boxes.add(new Box(Drawn.number(line, "x2"), Drawn.number(line, "y2"), 0, 0));
    }
    for (Element path : drawn.elements("path")) {
      for (String point : path.getAttribute("d").substring(1).split("[ML]", -1)) {
        String[] numbers = point.split(" ", 2);
        boxes.add(new Box(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), 0, 0));
      }
    }
    return boxes;
  }
}
