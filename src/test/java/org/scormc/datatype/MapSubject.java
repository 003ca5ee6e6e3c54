package org.scormc.datatype;

import java.util.ArrayList;
import java.util.List;
import org.scormc.clock.Timestamp;

/** A map with a counter, a set and a register; the model adds the models of the three. */
final class MapSubject implements ReplicatedSubject<MapOfTypes> {
  private static final List<String> KEYS = List.of("likes", "tags", "title");

  @Override
  public MapOfTypes initial() {
    return MapOfTypes.EMPTY;
  }

  private static String key(Action<MapOfTypes> action) {
    return KEYS.get(action.argument() / 3 % 3);
  }

  private static boolean hides(Action<MapOfTypes> action) {
    return action.choice() / 5 % 4 == 0;
  }

  @Override
  public Outcome<MapOfTypes> perform(MapOfTypes state, Action<MapOfTypes> action) {
    String key = key(action);
    String replica = action.replica();
    String element = action.element();
    if (hides(action)) {
      return new Outcome<>(state.remove(key), "removes key " + key);
    }
    return switch (key) {
      case "likes" ->
          new Outcome<>(
              state.update(replica, key, PnCounter.ZERO, likes -> likes.increment(replica, 1)),
              "likes");
      case "tags" ->
          new Outcome<>(
              state.update(
                  replica,
                  key,
                  OrSet.EMPTY,
                  tags ->
                      SetSubjects.removes(action)
                          ? tags.remove(element)
                          : tags.add(replica, element)),
              (SetSubjects.removes(action) ? "untags " : "tags ") + element);
      default ->
          new Outcome<>(
              state.update(
                  replica,
                  key,
                  LwwRegister.UNWRITTEN,
                  title -> title.write(new Timestamp(action.timeMs(), replica), element)),
              "titles " + element);
    };
  }

  @Override
  public String expected(History<MapOfTypes> history) {
    List<String> entries = new ArrayList<>();
    for (String key : KEYS) {
      List<Event<MapOfTypes>> about =
          history.seen().stream().filter(event -> key(event.action()).equals(key)).toList();
      List<Event<MapOfTypes>> updates =
          about.stream().filter(event -> !hides(event.action())).toList();
      boolean present =
          updates.stream()
              .anyMatch(
                  update ->
                      about.stream()
                          .noneMatch(event -> hides(event.action()) && event.saw(update)));
      if (present) {
        entries.add(key + ": " + value(key, updates));
      }
    }
    return Listing.sorted(entries);
  }

  private static String value(String key, List<Event<MapOfTypes>> updates) {
    return switch (key) {
      case "likes" -> Integer.toString(updates.size());
      case "tags" -> Listing.sorted(SetSubjects.addWins(updates));
      default ->
          RegisterSubjects.LastWriterWins.latest(updates.stream().map(Event::action).toList());
    };
  }
}
