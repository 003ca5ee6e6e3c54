package org.scormc.datatype;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Replicated values under keys: an update of a key wins over a concurrent removal.
 *
 * <p>The keys present are an {@link OrSet}, so each update tags its key anew; the values merge by
 * their own rule (maps of replicated types: Preguiça, Baquero, Shapiro, Conflict-free Replicated
 * Data Types, arXiv:1806.10254). Removal hides a key and keeps its value, so that no update is
 * counted twice or lost: a key that returns brings its history with it. Maps that reset a removed
 * value instead need nested types that share the map's causal context (Almeida, Shoker, Baquero,
 * Delta State Replicated Data Types, arXiv:1603.01529).
 *
 * <p>A key must have the same type at every replica.
 *
 * @param keys the keys present
 * @param values the value of each key ever updated, also of the hidden ones
 */
public record MapOfTypes(OrSet keys, Map<String, Replicated<?>> values)
    implements Replicated<MapOfTypes> {
  /** No keys. */
  public static final MapOfTypes EMPTY = new MapOfTypes(OrSet.EMPTY, Collections.emptyMap());

  /** Keeps a sorted copy. */
  public MapOfTypes {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /**
   * Performs an operation on the value of a key at a replica, and makes the key present.
   *
   * @param initial the value to start from if the key was never updated; equal at every replica
   * @param operation what to do with the value
   * @throws IllegalArgumentException if the key has a value of another type than {@code initial}
   */
  public <T extends Replicated<T>> MapOfTypes update(
      String replica, String key, T initial, UnaryOperator<T> operation) {
    Replicated<?> before = values.getOrDefault(key, initial);
    if (before.getClass() != initial.getClass()) {
      throw new IllegalArgumentException("another type is already used for key " + key);
    }
    @SuppressWarnings("unchecked") // the classes were just compared
    T known = (T) before;
    Map<String, Replicated<?>> changed = new TreeMap<>(values);
    changed.put(key, operation.apply(known));
    return new MapOfTypes(keys.add(replica, key), changed);
  }

  /** Hides a key; updates this copy has not seen will show it again. */
  public MapOfTypes remove(String key) {
    return new MapOfTypes(keys.remove(key), values);
  }

  /**
   * The value of a key, if the key is present.
   *
   * @throws ClassCastException if it is of another type
   */
  public <T extends Replicated<T>> Optional<T> get(String key, Class<T> type) {
    return keys.contains(key) ? Optional.of(type.cast(values.get(key))) : Optional.empty();
  }

  /** The keys present, sorted. */
  public Set<String> elements() {
    return keys.elements();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the copies use different types for a key
   */
  @Override
  public MapOfTypes merge(MapOfTypes other) {
    Map<String, Replicated<?>> joined = new TreeMap<>(values);
    other.values.forEach((key, value) -> joined.merge(key, value, MapOfTypes::join));
    return new MapOfTypes(keys.merge(other.keys), joined);
  }

  private static <T extends Replicated<T>> Replicated<?> join(
      Replicated<?> left, Replicated<?> right) {
    if (left.getClass() != right.getClass()) {
      throw new IllegalArgumentException("two types under one key");
    }
    @SuppressWarnings("unchecked") // the classes were just compared
    T one = (T) left;
    @SuppressWarnings("unchecked")
    T two = (T) right;
    return one.merge(two);
  }

  /** The keys present with their values, as in <code>{likes: 3, tags: {a, b}}</code>. */
  @Override
  public String text() {
    List<String> entries = new ArrayList<>();
    for (String key : elements()) {
      entries.add(key + ": " + values.get(key).text());
    }
    return Listing.sorted(entries);
  }

  @Override
  public String spelt() {
    StringBuilder spelt = new StringBuilder(keys.spelt());
    values.forEach((key, value) -> spelt.append(key).append('=').append(value.spelt()));
    return spelt.toString();
  }

  /** Everything kept for a hidden key counts as tombstones. */
  @Override
  public Metadata metadata() {
    Metadata sum = keys.metadata();
    for (Map.Entry<String, Replicated<?>> entry : values.entrySet()) {
      Metadata nested = entry.getValue().metadata();
      sum =
          sum.plus(keys.contains(entry.getKey()) ? nested : new Metadata(0, 0, 1 + nested.total()));
    }
    return sum;
  }
}
