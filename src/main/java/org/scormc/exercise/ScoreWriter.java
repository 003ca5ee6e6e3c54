package org.scormc.exercise;

import org.scormc.json.Json;

/**
 * Writes a score: {@code earned} and {@code of} in hundredths of a point, the {@code items} with
 * {@code id}, {@code earned} and {@code of}, and if the answer was refused, the {@code refusal}
 * with its {@code reason} and {@code subject}.
 */
public final class ScoreWriter {
  private ScoreWriter() {}

  /** The score as an object. */
  public static Json.Members json(Score score) {
    Json.Array items = new Json.Array();
    for (Score.Item item : score.items()) {
      items.add(
          new Json.Members()
              .with("id", item.id())
              .with("earned", item.earned())
              .with("of", item.of()));
    }
    Json.Members json =
        new Json.Members()
            .with("earned", score.earned())
            .with("of", score.of())
            .with("items", items);
    if (score.refusal().reason() != Score.Reason.NONE) {
      json.with(
          "refusal",
          new Json.Members()
              .with("reason", Observation.word(score.refusal().reason().name()))
              .with("subject", score.refusal().subject()));
    }
    return json;
  }
}
