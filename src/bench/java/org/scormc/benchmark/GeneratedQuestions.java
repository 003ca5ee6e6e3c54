package org.scormc.benchmark;

/** The questions and exercises of a {@link GeneratedCourse}. */
final class GeneratedQuestions {
  private static final int QUESTIONS = 4;
  private static final int TYPES = 7;

  private GeneratedQuestions() {}

  /** The file with the questions of a lesson, each of another type. */
  static String quiz(int lesson, String objective) {
    StringBuilder yaml = new StringBuilder("questions:\n");
    for (int i = 0; i < QUESTIONS; i++) {
      yaml.append(question(lesson, lesson + i, "q" + lesson + "-" + i, objective));
    }
    return yaml.toString();
  }

  /**
   * A question.
   *
   * @param seed what its numbers come from
   * @param type one of seven types, counted round and round
   */
  static String question(int seed, int type, String id, String objective) {
    int delay = 20 + seed % 80;
    String head =
        "  - id: %s\n    type: %s\n    objective: %s\n    level: apply\n"
            .formatted(id, TYPE_NAMES[type % TYPES], objective);
    return head + BODIES[type % TYPES].formatted(delay, 100 + delay, 300 + delay);
  }

  private static final String[] TYPE_NAMES = {
    "single-choice", "multiple-response", "true-false", "matching", "ordering", "numeric", "fill-in"
  };

  private static final String[] BODIES = {
    """
        stem: A follower applies every write %2$d ms late. What does a reader see there after %1$d ms?
        explanation: Nothing has arrived by then.
        options:
          - { id: old, text: The value from before, correct: true, feedback: The write is still on its way. }
          - { id: new, text: The value that was written, feedback: It gets there at %2$d ms., misconception: copies-are-instant }
          - { id: both, text: Both of the two values, feedback: A row has one value., misconception: rows-hold-lists }
    """,
    """
        stem: Which two of these can a delay of %1$d ms cause?
        explanation: A delay makes readers see the past and writers miss each other.
        options:
          - { id: stale, text: A stale read, correct: true, feedback: The reader was too early. }
          - { id: clash, text: A conflict, correct: true, feedback: Neither writer had heard of the other. }
          - { id: disk, text: A broken disk, feedback: Disks break by themselves., misconception: network-breaks-disks }
          - { id: clock, text: A slow clock, feedback: A clock does not look at the network., misconception: clocks-follow-the-network }
    """,
    """
        stem: After %1$d ms a replica with a lag of %2$d ms shows the new value.
        answer: false
        feedback: { "true": The write arrives at %2$d ms., "false": It has not arrived yet. }
    """,
    """
        stem: Match each moment with what a replica with a lag of %2$d ms shows.
        explanation: It shows a write once it has arrived.
        sources:
          - { id: early, text: At %1$d ms, target: old, feedback: The write is on its way. }
          - { id: late, text: At %3$d ms, target: new, feedback: The write has arrived. }
        targets:
          - { id: old, text: The value from before }
          - { id: new, text: The value that was written }
          - { id: none, text: No value at all }
    """,
    """
        stem: Put what happens within %3$d ms in order.
        explanation: The leader answers before it ships the write.
        items:
          - { id: commit, text: The leader commits the write, feedback: Nothing can be shipped before. }
          - { id: tell, text: The client hears that it is done, feedback: Nobody waits for followers here. }
          - { id: ship, text: The follower applies the write, feedback: It takes %2$d ms to get there. }
    """,
    """
        stem: A write at %1$d ms takes 100 ms to a follower. When does it arrive there?
        explanation: Add the delay to the time of the write.
        unit: ms
        accept: %2$d
        tolerance: 1
        feedback: It was written at %1$d ms.
        wrong: [{ value: %1$d, feedback: That is when it was written. }]
    """,
    """
        stem: Both sides apply whatever arrives. A wrote x at 0 ms, B wrote y at %1$d ms. What do they show in the end?
        explanation: They swap.
        boxes:
          - { id: a, label: At A, accept: y, feedback: The write of B came in last. }
          - { id: b, label: At B, accept: x, feedback: The write of A came in last. }
    """
  };

  /** The file of the exercise of a lesson, whose id ends in the lesson's number. */
  static String exercise(int lesson, String objective) {
    int second = 20 + lesson % 60;
    return """
        id: swap-%1$d
        objective: %2$s
        title: The swap of part %1$d
        minutes: 2
        goal: Foresee what two copies show, then choose the rule with which they agree.
        scenario:
          nodes: [A, B]
          topology: { shape: pair, delay: 100 }
          rows: { title: Untitled }
          conflicts: { policy: $rule }
          knobs:
            rule: { options: [apply-remote, keep-local, last-update-wins] }
          events:
            - { at: 0, node: A, write: { title: Jazz Night } }
            - { at: %3$d, node: B, write: { title: Late Jazz } }
        parts:
          - id: final
            task: cells
            points: 60
            short: true
            stem: A writes at 0 ms, B at %3$d ms. What do the two show in the end?
            choose: [Untitled, Jazz Night, Late Jazz]
            cells:
              - { id: at-a, label: A, query: shown A title }
              - { id: at-b, label: B, query: shown B title }
            hints: [What arrives last at A?]
            solution: { at-a: Late Jazz, at-b: Jazz Night }
            wrong:
              - answer: { at-a: Late Jazz, at-b: Late Jazz }
                feedback: Each takes what comes last *to it*.
            explanation: |
              At {{last-change}} ms A takes *{{shown A title = Late Jazz}}*. They have swapped.
          - id: repair
            task: settings
            points: 40
            short: true
            stem: Choose a rule with which both copies end up with the same.
            knobs: [rule]
            tests:
              - { claim: metric converged = 1, points: 40, text: Both copies show the same. }
            solution: { rule: last-update-wins }
            wrong:
              - answer: { rule: keep-local }
                feedback: What is there differs from copy to copy.
        """
        .formatted(lesson, objective, second);
  }
}
