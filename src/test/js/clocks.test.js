import assert from "node:assert/strict";
import { test } from "node:test";
import { attempt, visitAll } from "./doubles/course.js";
import { withFaults } from "./doubles/faults.js";
import { launch } from "./doubles/launch.js";
import { SimulatedClock } from "./doubles/simulated-clock.js";
import { StrictLms } from "./doubles/strict-lms.js";

const HOUR_MS = 3_600_000;

for (const [manner, byMs] of /** @type {const} */ ([["back", -5 * HOUR_MS], ["forth", 24 * HOUR_MS], ["to 1969", -60 * 8766 * HOUR_MS]])) {
  test(`a clock that is set ${manner} delays no save and is not counted as time`, async () => {
    const lms = new StrictLms();
    const { session, clock } = await launch(lms.launch());
    clock.pass(60_000);
    session.record("who-wins", attempt(0));
    clock.set(byMs);
    session.record("who-wins", attempt(1));
    clock.pass(1000);
    assert.equal(session.saveState, "saved");
    assert.equal(session.exit(), true);
    assert.equal(lms.remembered("cmi.session_time"), "PT1M1S");
    assert.equal(lms.remembered("cmi.interactions.1.result"), "correct");
  });

  test(`a clock that is set ${manner} while an LMS fails delays no further try`, async () => {
    const lms = new StrictLms();
    let down = true;
    const { session, clock } = await launch(withFaults(lms.launch(), { next: (name) => (down && name === "Commit" ? "false" : undefined) }));
    session.record("who-wins", attempt(1));
    clock.pass(5000);
    clock.set(byMs);
    down = false;
    clock.pass(60_000);
    assert.equal(session.saveState, "saved");
  });

  test(`a clock that is set ${manner} while the record is read keeps it from being believed too soon or never`, async () => {
    const lms = new StrictLms({ stored: { "cmi.exit": "suspend", "cmi.suspend_data": "{" } });
    const { session, clock } = await launch(lms.launch());
    clock.pass(2000);
    clock.set(byMs);
    clock.pass(5000);
    assert.equal(session.problem, "");
    clock.pass(13_000);
    assert.equal(session.problem, "unreadable");
  });
}

test("a computer that slept goes on as if nothing had been", async () => {
  const lms = new StrictLms();
  const { session, clock } = await launch(lms.launch());
  session.record("who-wins", attempt(1));
  clock.stall(8 * HOUR_MS);
  session.record("order-of-writes", attempt(1));
  clock.pass(100);
  assert.equal(session.saveState, "saved");
  assert.equal(session.exit(), true);
  assert.equal(lms.remembered("cmi.interactions.1.id"), "order-of-writes");
});

test("an LMS in which every call takes ten seconds loses nothing, and is left alone between saves", async () => {
  const lms = new StrictLms();
  const clock = new SimulatedClock();
  const slow = withFaults(lms.launch(), { next: () => (clock.stall(10_000), undefined) });
  const { session } = await launch(slow, { clock });
  clock.pass(1000);
  session.record("who-wins", attempt(1));
  session.record("order-of-writes", attempt(1));
  clock.pass(0);
  assert.equal(session.saveState, "saved");
  const calls = lms.calls.length;
  const savedMs = clock.elapsed();
  visitAll(session);
  clock.pass(0);
  assert.equal(lms.calls.length, calls);
  clock.pass(30 * 60_000);
  assert.equal(session.saveState, "saved");
  assert.ok(clock.elapsed() - savedMs < 2 * HOUR_MS);
  const { session: next } = await launch(lms.launch());
  assert.equal(next.answer("order-of-writes")?.score, 1);
  assert.equal(next.visited("clocks", "summary"), true);
});
