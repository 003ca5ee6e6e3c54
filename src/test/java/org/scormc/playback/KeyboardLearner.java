package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers questions and parts of exercises of the course of everything, by keys alone. */
final class KeyboardLearner {
  private static final Map<String, List<String>> RIGHT =
      Map.ofEntries(
          Map.entry("q-single", List.of("old")),
          Map.entry("q-multiple", List.of("offline", "nearby")),
          Map.entry("q-claim", List.of("true")),
          Map.entry("q-matching", List.of("delay", "successor", "two")),
          Map.entry("q-words", List.of("set", "counter")),
          Map.entry("q-ordering", List.of("send", "commit", "tell", "receive", "apply")),
          Map.entry("q-numeric", List.of("130")),
          Map.entry("q-texts", List.of("y", "x")),
          Map.entry("q-any-order", List.of("a", "b", "c")),
          Map.entry("q-confidence", List.of("sure")),
          Map.entry("f-single", List.of("right")),
          Map.entry("f-multiple", List.of("offline", "nearby")),
          Map.entry("f-claim", List.of("true")),
          Map.entry("f-matching", List.of("set", "counter")),
          Map.entry("f-ordering", List.of("send", "commit", "tell")),
          Map.entry("f-numeric", List.of("130")),
          Map.entry("f-texts", List.of("y", "x")),
          Map.entry("predict", List.of("Late Show", "Matinee")),
          Map.entry("policy", List.of("last-update-wins")),
          Map.entry("order", List.of("w2", "w1")),
          Map.entry("arrivals", List.of("w2", "w1")),
          Map.entry("agree", List.of("A", "A>B", "B", "B>A")));

  private static final Map<String, String> TARGETS =
      Map.of(
          "lag",
          "delay",
          "failover",
          "successor",
          "split-brain",
          "two",
          "cart",
          "set",
          "likes",
          "counter");

  private final Lms lms;

  KeyboardLearner(Lms lms) {
    this.lms = lms;
  }

  /** Goes to a control and presses a key on it. */
  void press(Locator control, String key) {
    go(control);
    lms.page().keyboard().press(key);
  }

  /** Tabs until a control has the focus, from where the focus is. */
  void go(Locator control) {
    assertThat(control).isVisible();
    for (int i = 0; i < 150 && !hasFocus(control); i++) {
      lms.page().keyboard().press("Tab");
    }
    assertThat(control).isFocused();
  }

  private static boolean hasFocus(Locator control) {
    return (boolean) control.evaluate("element => element === document.activeElement");
  }

  /**
   * Enters the right answer to a question, or only its first half.
   *
   * @param form of a question, or a part of an exercise
   */
  void enter(Locator form, boolean whole) {
    String id = form.getAttribute("data-part");
    id = id == null ? form.getAttribute("data-question") : id;
    List<String> answer = id.endsWith("-drawn") ? List.of(lostWrites(form)) : RIGHT.get(id);
    switch (form.getAttribute("data-kind")) {
      case "single-choice", "true-false", "confidence" -> choose(form, answer.get(0));
      case "multiple-response" -> tick(form, whole ? answer : answer.subList(0, 1));
      case "ordering", "sequence" -> order(form, whole ? answer : answer.subList(0, 1));
      case "matching", "cells", "settings" -> select(form, answer, whole);
      case "moves" -> move(form, whole ? answer : answer.subList(0, 2));
      default -> type(form, whole ? answer : answer.subList(0, 1));
    }
  }

  private void choose(Locator form, String option) {
    Locator wanted = form.locator("[data-option=" + option + "] input");
    Locator checked = form.locator("input:checked");
    go(checked.count() > 0 ? checked : form.locator("input").first());
    lms.page().keyboard().press("Space");
    for (int i = 0; i < 4 && !wanted.isChecked(); i++) {
      lms.page().keyboard().press("ArrowDown");
    }
    assertThat(wanted).isChecked();
  }

  private void tick(Locator form, List<String> options) {
    for (Locator box : form.locator("[data-option]").all()) {
      Locator input = box.locator("input");
      if (input.isChecked() != options.contains(box.getAttribute("data-option"))) {
        press(input, "Space");
      }
    }
  }

  private void order(Locator form, List<String> items) {
    for (int place = 0; place < items.size(); place++) {
      Locator up = form.locator("[data-item=" + items.get(place) + "] [data-move=up]");
      Locator down = form.locator("[data-item=" + items.get(place) + "] [data-move=down]");
      if (place == 0 && at(form, items.get(0)) == 0) {
        // an order counts as an answer only once something was moved
        press(down, "Enter");
      }
      for (int i = 0; i < 5 && at(form, items.get(place)) > place; i++) {
        press(up, "Enter");
      }
    }
  }

  private static int at(Locator form, String item) {
    return form.locator("[data-item]").all().stream()
        .map(one -> one.getAttribute("data-item"))
        .toList()
        .indexOf(item);
  }

  private void select(Locator form, List<String> values, boolean whole) {
    List<Locator> boxes = form.locator(".sheet select, fieldset select").all();
    for (int box = 0; box < (whole ? values.size() : 1); box++) {
      Locator select = boxes.get(box);
      String source = (String) select.evaluate("e => e.closest('[data-source]')?.dataset.source");
      String value = source == null ? values.get(box) : TARGETS.get(source);
      go(select);
      lms.page().keyboard().press("Home");
      for (int i = 0; i < 5 && !select.inputValue().equals(value); i++) {
        lms.page().keyboard().press("ArrowDown");
      }
      assertThat(select).hasValue(value);
    }
  }

  private void move(Locator part, List<String> moves) {
    int made = part.locator("[data-slot=made] li").count();
    for (String move : moves.subList(made, moves.size())) {
      press(part.locator("[data-move-name='" + move + "']"), "Enter");
    }
  }

  private void type(Locator form, List<String> texts) {
    List<Locator> boxes = form.locator("input").all();
    for (int i = 0; i < texts.size(); i++) {
      go(boxes.get(i));
      lms.page().keyboard().press("Control+a");
      lms.page().keyboard().type(texts.get(i));
    }
  }

  /** How many of the writes at 0, 40, 80 and 120 arrive after the crash. */
  private static String lostWrites(Locator form) {
    String stem = form.locator("legend").textContent().replaceAll("\\s+", " ");
    Matcher delay = Pattern.compile("(?:delay of |follower )(\\d+) ms").matcher(stem);
    Matcher crash = Pattern.compile("crashes at (\\d+) ms").matcher(stem);
    assertThat(delay.find() && crash.find()).as(stem).isTrue();
    int lost = 0;
    for (int at = 0; at <= 120; at += 40) {
      lost += at + Integer.parseInt(delay.group(1)) >= Integer.parseInt(crash.group(1)) ? 1 : 0;
    }
    return String.valueOf(lost);
  }

  /** All that is entered in what is on show. */
  static String entered(Locator root) {
    return (String)
        root.evaluate(
            """
            root => [...root.querySelectorAll("input, select, [data-item], [data-slot=made] li")]
              .filter((one) => one.closest("course-lab, [hidden]") === null)
              .map((one) => one.dataset.item ?? (one.type === "radio" || one.type === "checkbox"
                ? one.id + one.checked : one.value ?? one.textContent)).join("|")
            """);
  }
}
