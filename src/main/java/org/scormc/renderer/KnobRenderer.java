package org.scormc.renderer;

import java.util.List;
import java.util.Map;
import org.scormc.course.KnobLabel;

/** Writes the controls of knobs; see js/lab/knobs.js. */
final class KnobRenderer {
  private final Templates templates;
  private final Messages messages;

  KnobRenderer(Templates templates, Messages messages) {
    this.templates = templates;
    this.messages = messages;
  }

  /**
   * A group of controls.
   *
   * @param prefix of ids, unique in the page
   */
  Markup render(String prefix, List<KnobLabel> knobs) {
    return templates.fill(
        "knobs.vm",
        Map.of(
            "prefix",
            prefix,
            "knobs",
            knobs.stream().map(KnobRenderer::view).toList(),
            "text",
            new View.Words(messages)));
  }

  private static View.Knob view(KnobLabel knob) {
    return new View.Knob(
        knob.name().value(),
        knob.label(),
        knob.unit(),
        knob.usual(),
        knob.options().entrySet().stream()
            .map(entry -> new View.Choice(entry.getKey(), entry.getValue()))
            .toList(),
        knob.range().map(KnobLabel.Range::from).orElse(0L),
        knob.range().map(KnobLabel.Range::to).orElse(0L),
        knob.range().map(KnobLabel.Range::step).orElse(1L));
  }
}
