// Runs while a course is built: loads the Prism languages that a piece of code needs, then colours it.
var catalogue = JSON.parse(componentsJson).languages;
var aliases = {};
Object.keys(catalogue).forEach(function (name) {
  [].concat(catalogue[name].alias || []).forEach(function (alias) {
    aliases[alias] = name;
  });
});
var present = {};

function load(name) {
  if (present[name]) {
    return;
  }
  present[name] = true;
  [].concat(catalogue[name].require || []).forEach(load);
  // a component is a plain script that adds its language to the global Prism
  (0, eval)(readComponent(name));
}

function colour(code, language) {
  var name = Object.prototype.hasOwnProperty.call(aliases, language) ? aliases[language] : language;
  if (name === 'meta' || !Object.prototype.hasOwnProperty.call(catalogue, name)) {
    return null;
  }
  load(name);
  // some components only add to other languages
  if (!Prism.languages[name]) {
    return null;
  }
  return Prism.highlight(code, Prism.languages[name], name);
}
