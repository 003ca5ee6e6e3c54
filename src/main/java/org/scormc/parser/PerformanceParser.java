package org.scormc.parser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scormc.conflict.Value;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.Spelling;
import org.scormc.simulation.Operation;
import org.scormc.simulation.Operation.Knowing;
import org.scormc.source.Located;
import org.scormc.source.Span;
import org.scormc.state.Mistake;
import org.scormc.state.TypedState;

/** Reads operations of replicated data types: a row, and in it one verb and what it is given. */
final class PerformanceParser {
  private PerformanceParser() {}

  static Optional<Operation> parse(
      ScenarioMapping subject, Located<String> key, String column, Knowing knowing) {
    Optional<ScenarioMapping> call = subject.mapping(key.value());
    List<Located<String>> verbs = call.map(ScenarioMapping::keys).orElse(List.of());
    if (call.isEmpty() || verbs.size() != 1) {
      if (call.isPresent()) {
        String found = verbs.size() + " verbs";
        subject
            .terms()
            .log()
            .add(Code.WRONG_TYPE, subject.place(key.value()), found, "one verb and its argument");
      }
      return Optional.empty();
    }
    Located<String> verb = verbs.get(0);
    String argument = StateParser.text(call.get(), verb.value());
    check(
        subject.terms(),
        key,
        column,
        verb,
        new Located<>(argument, call.get().place(verb.value())));
    return Optional.of(new Operation.Perform(key.value(), column, verb.value(), argument, knowing));
  }

  private static void check(
      ScenarioTerms terms,
      Located<String> key,
      String column,
      Located<String> verb,
      Located<String> argument) {
    Optional<TypedState> state = Optional.ofNullable(terms.types(key.value()).get(column));
    if (state.isEmpty()) {
      terms.log().add(Code.NO_DATA_TYPE, key.span(), column, key.value());
    } else {
      say(terms, state.get(), verb, argument);
    }
  }

  /** Judges the plain words for changes where they are about a replicated data type. */
  static void check(Operation operation, ScenarioMapping subject, Located<String> key) {
    Map<String, TypedState> types = subject.terms().types(key.value());
    Span place = subject.place(key.value());
    if (operation instanceof Operation.Add add) {
      String verb = add.amount() < 0 ? "take" : "add";
      check(subject, types, add.column(), verb, Long.toString(Math.abs(add.amount())), place);
    } else if (operation instanceof Operation.Put put) {
      check(subject, types, put.column(), "add", put.item(), place);
    } else if (operation instanceof Operation.Take take) {
      check(subject, types, take.column(), "remove", take.item(), place);
    } else if (operation instanceof Operation.Book book) {
      check(subject, types, Operation.Book.HOLDER, "book", book.holder(), place);
    } else if (operation instanceof Operation.Write write) {
      check(subject, types, write.values(), place);
    } else if (operation instanceof Operation.Update update) {
      check(subject, types, update.values(), place);
    }
  }

  private static void check(
      ScenarioMapping subject,
      Map<String, TypedState> types,
      Map<String, Value> values,
      Span place) {
    values.forEach(
        (column, value) -> {
          if (!(value instanceof TypedState)) {
            check(subject, types, column, "write", value.text(), place);
          }
        });
  }

  private static void check(
      ScenarioMapping subject,
      Map<String, TypedState> types,
      String column,
      String verb,
      String argument,
      Span place) {
    if (types.containsKey(column)) {
      say(
          subject.terms(),
          types.get(column),
          new Located<>(verb, place),
          new Located<>(argument, place));
    }
  }

  private static void say(
      ScenarioTerms terms, TypedState state, Located<String> verb, Located<String> argument) {
    Optional<Mistake> found = state.type().mistake(verb.value(), argument.value(), state.start());
    if (found.isEmpty()) {
      return;
    }
    Mistake mistake = found.get();
    String type = mistake.type().word();
    if (mistake.needed().isPresent()) {
      String form = mistake.needed().get().form();
      terms
          .log()
          .add(Code.WRONG_ARGUMENT, argument.span(), mistake.verb(), type, form, mistake.found());
    } else {
      terms
          .log()
          .add(
              Diagnostic.of(
                      Code.UNKNOWN_VERB,
                      mistake.verb().equals(verb.value()) ? verb.span() : argument.span(),
                      type,
                      mistake.verb())
                  .withHint(Spelling.hintOrList(mistake.verb(), mistake.type().verbs())));
    }
  }
}
