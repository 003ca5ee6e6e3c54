/**
 * The engine as pages have it.
 * @typedef {object} Engine
 * @property {(scenario: string, language: string) => string} run
 * @property {(scenario: string, position: string, language: string) => string} at
 * @property {(first: string, second: string, language: string) => string} compare
 * @property {(scenario: string, request: string) => string} diagram
 * @property {(scenario: string, moves: string, language: string) => string} order
 * @property {(scenario: string) => string} explore
 * @property {(exercise: string, part: string, answer: string, hints: number) => string} grade
 * @property {(exercise: string, part: string) => string} solution
 * @property {(exercise: string, scenario: string, settings: string) => string} adjusted
 */

/**
 * An answer to a part of an exercise, and a setting of knobs.
 * @typedef {object} GradedAnswer
 * @property {string} exercise
 * @property {string} part
 * @property {string} answer
 * @property {number} hints
 * @property {string} scenario
 * @property {string} settings
 */

/**
 * What the engine is asked; the Java side of the test asks the same.
 * @typedef {object} Question
 * @property {string[]} scenarios
 * @property {string[]} languages
 * @property {string[]} drawings
 * @property {boolean} explored
 * @property {string[]} orders
 * @property {GradedAnswer[]} graded
 */

/**
 * All that an engine says, a line for each answer.
 * @param {Engine} engine
 * @param {Question} question
 * @returns {string}
 */
export function answers(engine, question) {
  const lines = [];
  for (const scenario of question.scenarios) {
    for (const language of question.languages) {
      lines.push(engine.run(scenario, language));
      lines.push(engine.at(scenario, '{"steps":3}', language));
      lines.push(engine.compare(question.scenarios[0], scenario, language));
      lines.push(...question.drawings.map((drawing) => engine.diagram(scenario, drawing)));
    }
    if (question.explored) {
      lines.push(engine.explore(scenario));
    }
    for (const moves of question.orders) {
      lines.push(engine.order(scenario, moves, 'fr'));
    }
    lines.push(complaint(() => engine.run(scenario.replace('"nodes"', '"knots"'), 'en')));
  }
  for (const {exercise, part, answer, hints, scenario, settings} of question.graded) {
    lines.push(engine.grade(exercise, part, answer, hints));
    lines.push(engine.solution(exercise, part));
    lines.push(engine.adjusted(exercise, scenario, settings));
  }
  return lines.join('\n');
}

/**
 * @param {() => void} mistake
 * @returns {string}
 */
function complaint(mistake) {
  try {
    mistake();
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
  return 'nothing was wrong';
}
