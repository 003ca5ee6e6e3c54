import assert from "node:assert/strict";
import { register } from "node:module";
import { test } from "node:test";

/** Within so many journeys each bug must be found. */
const JOURNEYS = 500;

/** @type {Record<string, import("./planting.js").Change[]>} */
const PLANTS = {
  "work is called saved although the commit failed": [
    { file: "session/writing.js", from: "const kept = adapter.commit() && taken;", to: "adapter.commit();\nconst kept = taken;" },
  ],
  "what earlier launches answered is forgotten when the LMS tells it": [
    { file: "session/merge.js", from: "const answers = new Map(before.answers);", to: "const answers = new Map();" },
  ],
  "a status that is worse is told": [
    { file: "session/session.js", from: "this.work.standing = better(this.work.standing, standingOf(this.outline, this.work));", to: "this.work.standing = standingOf(this.outline, this.work);" },
    { file: "session/ledger.js", from: "completions.indexOf(completion) > completions.indexOf(this.completion)", to: "completion !== this.completion" },
  ],
  "an attempt that the LMS did not list at once is dropped": [
    { file: "session/ledger.js", from: "if (!this.adapter.addInteraction(this.interactions[0])) {\n        return false;", to: "if (!this.adapter.addInteraction(this.interactions[0])) {\n        this.interactions.shift();\n        return false;" },
  ],
  "a state that is too long is cut": [
    { file: "session/ledger.js", from: "encode(this.outline, work, this.adapter.stateMax);", to: "encode(this.outline, work, Infinity)?.slice(0, 400);" },
  ],
  "a damaged state is believed at once": [{ file: "session/attachment.js", from: 'const odd = kind === "damaged" || kind === "foreign" ||', to: "const odd =" }],
  "a paper that was handed in earlier is forgotten": [
    { file: "session/merge.js", from: "[...before.results, ...now.results.slice(", to: "[...now.results.slice(" },
  ],
  "a window whose turn it is not goes on writing": [{ file: "session/recorder.js", from: "    this.paused = true;\n    this.saver.rest();", to: "" }],
};

register("./planting.js", import.meta.url, { data: PLANTS });

for (const name of Object.keys(PLANTS)) {
  test(`journeys find it if ${name}`, async () => {
    const { journey } = await import(`./doubles/journey/journey.js?planted=${encodeURIComponent(name)}`);
    let seed = 0;
    let broken = [];
    while (broken.length === 0 && seed < JOURNEYS) {
      seed += 1;
      ({ broken } = await journey(seed));
    }
    assert.ok(broken.length > 0, `not found on ${JOURNEYS} journeys`);
  });
}
