import assert from "node:assert/strict";
import { test } from "node:test";
import { answerId, decimal, duration, line, recordId, timestamp } from "../../main/js/scorm/format.js";

test("a moment is written to the second, without a zone", () => {
  assert.equal(timestamp(Date.UTC(2026, 10, 22, 20, 2, 2, 987)), "2026-11-22T20:02:02");
});

test("a length of time is written with at most two decimals", () => {
  assert.equal(duration(0), "PT0S");
  assert.equal(duration(30_123), "PT30.12S");
  assert.equal(duration(60_000), "PT1M");
  assert.equal(duration(3_930_000), "PT1H5M30S");
  assert.equal(duration(59_999), "PT1M");
  assert.equal(duration(100 * 3_600_000), "PT100H");
});

test("a clock that was set back makes no negative length", () => {
  assert.equal(duration(-5000), "PT0S");
  assert.equal(duration(Number.NaN), "PT0S");
});

test("a number has a digit before the point, at most four after it, and no exponent", () => {
  assert.equal(decimal(0.5), "0.5");
  assert.equal(decimal(5 / 6), "0.8333");
  assert.equal(decimal(1e-7), "0");
  assert.equal(decimal(-1e-7), "0");
  assert.equal(decimal(0.0001), "0.0001");
  assert.equal(decimal(83.33000000000001), "83.33");
  assert.equal(decimal(Number.NaN), "0");
});

test("a description is one line, and is never cut inside a character", () => {
  assert.equal(line(" who\nwins?\r\n ", 250), "who wins?");
  assert.equal(line("a".repeat(300), 250).length, 250);
  assert.equal(line("ab😀", 3), "ab");
  assert.equal(line("ab😀", 4), "ab😀");
});

test("an id in an answer has only letters, digits and underscores", () => {
  assert.equal(answerId("two-leaders.b"), "two_leaders_b");
  assert.equal(answerId("größe"), "gr__e");
});

test("the name of a record has no spaces", () => {
  assert.equal(recordId("who wins"), "who_wins");
  assert.equal(recordId("who-wins"), "who-wins");
});
