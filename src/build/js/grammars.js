// Run by GrammarWriter when scormc is built: loads a language into a fresh Prism, which `run(component)` evaluates,
// and tells its grammars as lines. `pattern(source, flags)` gives a JavaScript pattern as a Java one.
var catalogue = JSON.parse(componentsJson).languages;

/** The names of all languages, each with its aliases, one language a line. */
function names() {
  return Object.keys(catalogue)
    .filter(function (name) { return name !== 'meta'; })
    .map(function (name) { return [name].concat(catalogue[name].alias || []).join(' '); });
}

/** The components that a language consists of, in the order in which they are loaded. */
function components(name) {
  var found = [];
  [].concat(catalogue[name].require || []).forEach(function (required) {
    found = found.concat(components(required));
  });
  found.push(name);
  return found.filter(function (component, place) { return found.indexOf(component) === place; });
}

/** The lines of a language, or none if it only adds to others. */
function language(name) {
  var parts = components(name);
  parts.forEach(run);
  var lines = ['parts\t' + parts.join(' ')];
  var grammars = [];

  function number(grammar) {
    var known = grammars.indexOf(grammar);
    return known < 0 ? grammars.push(grammar) - 1 : known;
  }

  function java(expression) {
    return pattern(expression.source, String(/[a-z]*$/.exec(String(expression))[0]));
  }

  function rule(type, entry) {
    var shape = entry.pattern ? entry : {pattern: entry};
    return [
      'rule',
      type,
      (shape.lookbehind ? 'b' : '') + (shape.greedy ? 'g' : ''),
      shape.inside ? number(shape.inside) : '',
      [].concat(shape.alias || []).join(' '),
      java(shape.pattern)
    ].join('\t');
  }

  function rules(grammar) {
    // a grammar takes in what its `rest` has when Prism first uses it
    var all = {};
    [grammar, grammar.rest || {}].forEach(function (source) {
      Object.keys(source).forEach(function (type) { all[type] = source[type]; });
    });
    Object.keys(all).forEach(function (type) {
      if (type !== 'rest' && all[type]) {
        [].concat(all[type]).forEach(function (entry) { lines.push(rule(type, entry)); });
      }
    });
  }

  if (!Prism.languages[name]) {
    return [];
  }
  Object.keys(Prism.languages).forEach(function (known) {
    var whole = known === name || Prism.hooks.all['wrap'];
    if (whole && typeof Prism.languages[known] === 'object') {
      lines.push('name\t' + known + '\t' + number(Prism.languages[known]));
    }
  });
  // what stands in for the text shows by which pattern templates are found in it, and how the rest is read
  var code = {replace: function (found) { this.found = found; return ''; }, toString: function () { return '<?'; }};
  var event = {language: name, code: code, grammar: Prism.languages[name]};
  Prism.hooks.run('before-tokenize', event);
  if (code.found) {
    lines.push('template\t' + number(event.grammar) + '\t' + java(code.found));
  }
  for (var next = 0; next < grammars.length; next++) {
    lines.push('grammar');
    rules(grammars[next]);
  }
  return lines;
}
