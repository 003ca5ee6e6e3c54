package org.scormc.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sites that each perform one operation on the same text and then integrate the others' directly,
 * without a server, each in an order of its own.
 *
 * @param transformation the rule all sites use
 * @param text the text at the beginning
 * @param operations the operation of each site, that of site 1 first
 */
public record PeerSession(
    Transformation transformation, String text, List<TextOperation> operations) {
  /** Keeps a copy. */
  public PeerSession {
    operations = List.copyOf(operations);
  }

  /**
   * One operation as a site performed it.
   *
   * @param site the author, from 1
   * @param performed the operation after transformation
   * @param textAfter the text the site then has; empty if the operation did not fit
   */
  public record Step(int site, TextOperation performed, Optional<String> textAfter) {}

  /**
   * What every site ends with.
   *
   * @param orders the order of integration at each site, its own operation first; site 1 first
   * @param texts the text at each site
   */
  public record Outcome(List<List<Integer>> orders, List<Optional<String>> texts) {
    /** Whether all sites have the same text. */
    public boolean converged() {
      Optional<String> first = texts.get(0);
      return first.isPresent() && Collections.frequency(texts, first) == texts.size();
    }
  }

  /**
   * The steps of a site that integrates in this order.
   *
   * <p>An operation is transformed behind all that the site has performed, in the order performed.
   *
   * @param order numbers of the authors, each from 1 to the number of sites
   */
  public List<Step> steps(List<Integer> order) {
    List<Step> steps = new ArrayList<>();
    Optional<String> current = Optional.of(text);
    for (int site : order) {
      TextOperation operation = operations.get(site - 1);
      for (Step step : steps) {
        operation = transformation.transform(operation, step.performed());
      }
      current = current.filter(operation::fits).map(operation::apply);
      steps.add(new Step(site, operation, current));
    }
    return steps;
  }

  /** The text a site ends with that integrates in this order. */
  public Optional<String> textAfter(List<Integer> order) {
    List<Step> steps = steps(order);
    return steps.get(steps.size() - 1).textAfter();
  }

  /** The text for each order of all operations, orders as in a dictionary. */
  public Map<List<Integer>, Optional<String>> texts() {
    Map<List<Integer>, Optional<String>> texts = new LinkedHashMap<>();
    for (List<Integer> order : orders(List.of())) {
      texts.put(order, textAfter(order));
    }
    return texts;
  }

  /** How many texts the orders of integration lead to; 1 if the order does not matter. */
  public int differentTexts() {
    List<Optional<String>> different = new ArrayList<>();
    for (Optional<String> end : texts().values()) {
      if (!different.contains(end)) {
        different.add(end);
      }
    }
    return different.size();
  }

  /** Every choice of an order at every site: 8 for three sites. */
  public List<Outcome> outcomes() {
    List<Outcome> outcomes = List.of(new Outcome(List.of(), List.of()));
    for (int site = 1; site <= operations.size(); site++) {
      List<Outcome> longer = new ArrayList<>();
      for (Outcome begun : outcomes) {
        for (List<Integer> order : orders(List.of(site))) {
          longer.add(
              new Outcome(append(begun.orders(), order), append(begun.texts(), textAfter(order))));
        }
      }
      outcomes = longer;
    }
    return outcomes;
  }

  /** All orders of the sites that begin with the given ones. */
  private List<List<Integer>> orders(List<Integer> begun) {
    if (begun.size() == operations.size()) {
      return List.of(begun);
    }
    List<List<Integer>> orders = new ArrayList<>();
    for (int site = 1; site <= operations.size(); site++) {
      if (!begun.contains(site)) {
        orders.addAll(orders(append(begun, site)));
      }
    }
    return orders;
  }

  private static <E> List<E> append(List<E> list, E element) {
    List<E> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }
}
