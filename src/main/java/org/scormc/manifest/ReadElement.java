package org.scormc.manifest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scormc.source.Span;

/**
 * An element of an XML file that anyone may have written.
 *
 * @param namespace its namespace; empty if it has none
 * @param name its name without prefix
 * @param attributes its attributes but for namespace declarations, in their order
 * @param text the text directly in it, all parts joined, without white space around
 * @param children the elements directly in it, in their order
 * @param span its start tag
 */
public record ReadElement(
    String namespace,
    String name,
    List<Attribute> attributes,
    String text,
    List<ReadElement> children,
    Span span) {
  /** Copies the lists. */
  public ReadElement {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }

  /**
   * An attribute.
   *
   * @param namespace its namespace; empty if it has none
   * @param name its name without prefix
   * @param value its value
   */
  public record Attribute(String namespace, String name, String value) {}

  /** The first attribute of a name, in whatever namespace and in capital or small letters. */
  public Optional<String> attribute(String wanted) {
    return attributes.stream()
        .filter(attribute -> attribute.name().equalsIgnoreCase(wanted))
        .map(Attribute::value)
        .findFirst();
  }

  /** The elements of a name directly in it, in whatever namespace. */
  public List<ReadElement> children(String wanted) {
    return children.stream().filter(child -> child.name().equals(wanted)).toList();
  }

  /** The elements of a name and a namespace directly in it. */
  public List<ReadElement> children(String inNamespace, String wanted) {
    return children(wanted).stream()
        .filter(child -> child.namespace().equals(inNamespace))
        .toList();
  }

  /** It and all elements in it, however deep, in their order. */
  public Stream<ReadElement> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(ReadElement::all));
  }

  /** Whether an attribute says yes; what holds if it is missing, or says neither yes nor no. */
  public boolean says(String wanted, boolean otherwise) {
    return switch (attribute(wanted).map(String::strip).orElse("")) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> otherwise;
    };
  }

  /** The first element of a name directly in it, in whatever namespace. */
  public Optional<ReadElement> child(String wanted) {
    return children(wanted).stream().findFirst();
  }

  /** All elements in it at the end of a path of names. */
  public List<ReadElement> path(String... names) {
    List<ReadElement> found = List.of(this);
    for (String wanted : names) {
      found = found.stream().flatMap(element -> element.children(wanted).stream()).toList();
    }
    return found;
  }
}
