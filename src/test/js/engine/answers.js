/**
 * The engine as pages have it.
 * @typedef {object} Engine
 * @property {(scenario: string, language: string) => string} run
 * @property {(scenario: string, position: string, language: string) => string} at
 * @property {(first: string, second: string, language: string) => string} compare
 * @property {(scenario: string, request: string) => string} diagram
 * @property {(scenario: string, moves: string, language: string) => string} order
 * @property {(scenario: string) => string} explore
 */

/**
 * What the engine is asked; the Java side of the test asks the same.
 * @typedef {object} Question
 * @property {string[]} scenarios
 * @property {string[]} languages
 * @property {string[]} drawings
 * @property {boolean} explored
 * @property {string[]} orders
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
