package org.scormc.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A JSON value: RFC 8259 with whole numbers only, and with a missing member for null. */
public sealed interface Json {
  /** A text. */
  record Text(String value) implements Json {}

  /** A whole number. */
  record Whole(long value) implements Json {}

  /** True or false. */
  record Flag(boolean value) implements Json {}

  /** A list. */
  record Array(List<Json> values) implements Json {
    /** An empty list that can be added to. */
    public Array() {
      this(new ArrayList<>());
    }

    /** Adds a value. */
    public Array add(Json value) {
      values.add(value);
      return this;
    }

    /** Adds a text. */
    public Array add(String value) {
      return add(new Text(value));
    }
  }

  /** An object; its members are sorted by name. */
  record Members(Map<String, Json> values) implements Json {
    /** An empty object that can be added to. */
    public Members() {
      this(new TreeMap<>());
    }

    /** Sets a member. */
    public Members with(String name, Json value) {
      values.put(name, value);
      return this;
    }

    /** Sets a member to a text. */
    public Members with(String name, String value) {
      return with(name, new Text(value));
    }

    /** Sets a member to a number. */
    public Members with(String name, long value) {
      return with(name, new Whole(value));
    }

    /** Sets a member to true or false. */
    public Members with(String name, boolean value) {
      return with(name, new Flag(value));
    }

    /** A member, if it is there. */
    public Optional<Json> get(String name) {
      return Optional.ofNullable(values.get(name));
    }

    /**
     * A member that must be a text.
     *
     * @throws IllegalArgumentException if it is missing or something else
     */
    public String text(String name) {
      if (get(name).isPresent() && get(name).get() instanceof Text text) {
        return text.value();
      }
      throw wrong(name, "a text");
    }

    /** A member that must be a text if it is there. */
    public String text(String name, String otherwise) {
      return get(name).isPresent() ? text(name) : otherwise;
    }

    /**
     * A member that must be a whole number.
     *
     * @throws IllegalArgumentException if it is missing or something else
     */
    public long whole(String name) {
      if (get(name).isPresent() && get(name).get() instanceof Whole whole) {
        return whole.value();
      }
      throw wrong(name, "a whole number");
    }

    /** A member that must be a whole number if it is there. */
    public long whole(String name, long otherwise) {
      return get(name).isPresent() ? whole(name) : otherwise;
    }

    /** A member that must be true or false if it is there. */
    public boolean flag(String name, boolean otherwise) {
      if (get(name).isEmpty()) {
        return otherwise;
      }
      if (get(name).get() instanceof Flag flag) {
        return flag.value();
      }
      throw wrong(name, "true or false");
    }

    /** The elements of a member that must be a list if it is there. */
    public List<Json> array(String name) {
      if (get(name).isEmpty()) {
        return List.of();
      }
      if (get(name).get() instanceof Array array) {
        return array.values();
      }
      throw wrong(name, "a list");
    }

    /** The texts of a member that must be a list of texts if it is there. */
    public List<String> texts(String name) {
      List<String> texts = new ArrayList<>();
      for (Json value : array(name)) {
        if (!(value instanceof Text text)) {
          throw wrong(name, "a list of texts");
        }
        texts.add(text.value());
      }
      return texts;
    }

    /** The members of a member that must be an object if it is there. */
    public Map<String, Json> members(String name) {
      if (get(name).isEmpty()) {
        return new TreeMap<>();
      }
      if (get(name).get() instanceof Members members) {
        return members.values();
      }
      throw wrong(name, "an object");
    }

    private IllegalArgumentException wrong(String name, String wanted) {
      return new IllegalArgumentException(
          "`" + name + "` must be " + wanted + " in " + JsonWriter.write(this));
    }
  }
}
