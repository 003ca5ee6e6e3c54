package org.scormc.upgrade;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scormc.json.Json;
import org.scormc.json.JsonReader;

/** Reads what {@link OutlineWriter} wrote, and nothing else. */
final class OutlineReader {
  private OutlineReader() {}

  /**
   * The outline that a text stands for.
   *
   * @throws IllegalArgumentException if it is none, with what was expected
   */
  static PackageOutline read(String text) {
    Json.Members json = JsonReader.read(text);
    long format = json.whole("format");
    if (format != OutlineWriter.FORMAT) {
      throw new IllegalArgumentException(
          "expected format " + OutlineWriter.FORMAT + " and found " + format);
    }
    json.only(
        "format courseId title version language target state masteryScore objectives lessons"
            + " assessment glossary products");
    PackageOutline outline =
        new PackageOutline(
            json.text("courseId"),
            json.text("title"),
            json.text("version"),
            json.text("language"),
            json.text("target"),
            count(json, "state"),
            score(json),
            list(json, "objectives", OutlineReader::unit),
            list(json, "lessons", OutlineReader::lesson),
            json.get("assessment").map(found -> assessment(members(found))),
            list(json, "glossary", OutlineReader::unit),
            json.text("products"));
    distinct("lesson", outline.lessons().stream().map(PackageOutline.Lesson::id));
    distinct(
        "item",
        Stream.concat(outline.items().stream(), outline.pool().stream())
            .map(PackageOutline.Item::id));
    return outline;
  }

  private static PackageOutline.Unit unit(Json.Members json) {
    json.only("id title text");
    return new PackageOutline.Unit(json.text("id"), json.text("title"), json.text("text"));
  }

  private static PackageOutline.Lesson lesson(Json.Members json) {
    json.only("id title sections questions");
    PackageOutline.Lesson lesson =
        new PackageOutline.Lesson(
            json.text("id"),
            json.text("title"),
            list(json, "sections", OutlineReader::unit),
            list(json, "questions", OutlineReader::item));
    distinct("section", lesson.sections().stream().map(PackageOutline.Unit::id));
    return lesson;
  }

  private static PackageOutline.Item item(Json.Members json) {
    json.only(
        "id kind type section objective weight attempts optional enemies variants answers key text");
    return new PackageOutline.Item(
        json.text("id"),
        json.text("kind"),
        json.text("type"),
        json.text("section"),
        json.text("objective"),
        count(json, "weight"),
        count(json, "attempts"),
        json.flag("optional", false),
        json.texts("enemies"),
        count(json, "variants"),
        json.texts("answers"),
        json.text("key"),
        json.text("text"));
  }

  private static PackageOutline.Final assessment(Json.Members json) {
    json.only("title text masteryScore attempts gate review reportFailed cells");
    return new PackageOutline.Final(
        json.text("title"),
        json.text("text"),
        score(json),
        count(json, "attempts"),
        json.text("gate"),
        json.text("review"),
        json.flag("reportFailed", false),
        list(
            json,
            "cells",
            cell -> {
              cell.only("objective count items");
              return new PackageOutline.Cell(
                  cell.text("objective"),
                  count(cell, "count"),
                  list(cell, "items", OutlineReader::item));
            }));
  }

  private static <T> List<T> list(Json.Members json, String name, Function<Json.Members, T> of) {
    return json.array(name).stream().map(one -> of.apply(members(one))).toList();
  }

  private static Json.Members members(Json json) {
    if (json instanceof Json.Members members) {
      return members;
    }
    throw new IllegalArgumentException("expected an object");
  }

  private static int count(Json.Members json, String name) {
    long value = json.whole(name);
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("`" + name + "` is out of range");
    }
    return (int) value;
  }

  private static String score(Json.Members json) {
    String text = json.text("masteryScore");
    try {
      BigDecimal score = new BigDecimal(text);
      if (score.signum() >= 0 && score.compareTo(BigDecimal.ONE) <= 0) {
        return text;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new IllegalArgumentException("`masteryScore` must be a number from 0 to 1");
  }

  private static void distinct(String what, Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    Optional<String> twice = ids.filter(id -> !seen.add(id)).findFirst();
    if (twice.isPresent()) {
      throw new IllegalArgumentException("the " + what + " `" + twice.get() + "` is there twice");
    }
  }
}
