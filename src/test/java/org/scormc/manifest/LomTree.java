package org.scormc.manifest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The tree of metadata elements as a judge of records that knows nothing of XML Schema. */
final class LomTree {
  private static final Pattern LINE = Pattern.compile("( *)(\\w+)(\\*?)(?:: (.*))?");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
  private static final Map<String, Predicate<String>> LEAVES =
      Map.of(
          "text", text -> true,
          "language", text -> LANGUAGE.matcher(text.strip()).matches(),
          "language or none", text -> text.isBlank() || LANGUAGE.matcher(text.strip()).matches(),
          "bytes", text -> text.strip().matches("\\+?[0-9]+"),
          "date", text -> text.matches("[0-9]{4}(-[01][0-9](-[0-3][0-9](T[0-9:.+Z-]+)?)?)?"),
          "duration", text -> text.strip().matches("P(?=.*[0-9])[0-9YMDTHS.]+"));
  private static final String ONE_OF = "one of ";
  private static final String TEXTS = "texts";

  private final boolean repeats;
  private final String type;
  private final Map<String, LomTree> children = new LinkedHashMap<>();

  private LomTree(boolean repeats, String type) {
    this.repeats = repeats;
    this.type = type;
  }

  /** The tree of the standard. */
  static LomTree read() {
    LomTree root = new LomTree(false, "");
    List<LomTree> path = new ArrayList<>(List.of(root));
    for (String line : Variant.text("lom-tree.txt").lines().toList()) {
      var match = LINE.matcher(line);
      if (match.matches()) {
        int depth = match.group(1).length() / 2;
        String type = match.group(4) == null ? "" : match.group(4);
        LomTree tree = new LomTree(!match.group(3).isEmpty(), type);
        path.get(depth).children.put(match.group(2), tree);
        path.subList(depth + 1, path.size()).clear();
        path.add(tree);
      }
    }
    return root;
  }

  /** All words of all vocabularies. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    if (type.startsWith(ONE_OF)) {
      words.addAll(vocabulary());
    }
    children.values().forEach(child -> words.addAll(child.words()));
    return words.stream().distinct().toList();
  }

  /** Whether an element and all inside are as the tree has them. */
  boolean accepts(Element element) {
    if (!onlyAttributes(element, List.of())) {
      return false;
    }
    if (type.startsWith(ONE_OF)) {
      return acceptsWord(element);
    }
    if (type.equals(TEXTS)) {
      return acceptsTexts(element);
    }
    if (!type.isEmpty()) {
      return elements(element).isEmpty() && LEAVES.get(type).test(element.getTextContent());
    }
    return holdsOnlyElements(element)
        && elements(element).stream().allMatch(this::acceptsChild)
        && children.keySet().stream().allMatch(name -> occursOftenEnough(name, element));
  }

  private boolean acceptsChild(Element child) {
    LomTree tree = children.get(child.getLocalName());
    return tree != null && isLom(child) && tree.accepts(child);
  }

  private boolean occursOftenEnough(String name, Element parent) {
    return children.get(name).repeats
        || elements(parent).stream().filter(e -> e.getLocalName().equals(name)).count() <= 1;
  }

  private boolean acceptsWord(Element element) {
    LomTree pair = new LomTree(false, "");
    pair.children.put("source", new LomTree(false, "text"));
    pair.children.put("value", new LomTree(false, "text"));
    return pair.accepts(element)
        && elements(element).stream()
            .allMatch(
                part ->
                    part.getLocalName().equals("source")
                        ? part.getTextContent().equals("LOMv1.0")
                        : vocabulary().contains(part.getTextContent()));
  }

  private List<String> vocabulary() {
    return Arrays.asList(type.substring(ONE_OF.length()).split(", ", -1));
  }

  private static boolean acceptsTexts(Element element) {
    return holdsOnlyElements(element)
        && elements(element).stream()
            .allMatch(
                text ->
                    isLom(text)
                        && text.getLocalName().equals("string")
                        && elements(text).isEmpty()
                        && onlyAttributes(text, List.of("language"))
                        && (!text.hasAttribute("language")
                            || LEAVES.get("language").test(text.getAttribute("language"))));
  }

  private static boolean isLom(Element element) {
    return "http://ltsc.ieee.org/xsd/LOM".equals(element.getNamespaceURI());
  }

  private static boolean onlyAttributes(Element element, List<String> names) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      String name = ((Attr) element.getAttributes().item(i)).getName();
      if (!names.contains(name) && !name.startsWith("xmlns")) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsOnlyElements(Element element) {
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (!(n instanceof Element) && !n.getTextContent().isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
