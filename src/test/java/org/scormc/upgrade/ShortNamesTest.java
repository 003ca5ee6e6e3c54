package org.scormc.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The names are those of session/names.js; names.test.js has the same samples. */
class ShortNamesTest {
  @Test
  void aNameIsTheOneThatTheScriptGives() {
    assertThat(ShortNames.of(List.of("which-is-late", "clocks/skew", "é—😀")))
        .containsEntry("which-is-late", "uvQ56")
        .containsEntry("clocks/skew", "f0neL")
        .containsEntry("é—😀", "2WHIW");
  }

  @Test
  void theLaterOfTwoIdsWhoseHashesMeetTakesAnotherName() {
    assertThat(ShortNames.of(List.of("part-2217", "part-16611")))
        .containsEntry("part-2217", "pLBfB")
        .containsEntry("part-16611", "iVzJY");
    assertThat(ShortNames.of(List.of("part-16611"))).containsEntry("part-16611", "pLBfB");
  }

  @Test
  void anIdThatTakesTheNameOfAnotherIsReported() {
    Changes changes = new Changes();
    ShortNames.compare(outline("part-16611"), outline("part-2217", "part-16611"), changes);
    assertThat(changes.list())
        .extracting(Change::line)
        .containsExactly("course: `part-2217` takes the short name of: `part-16611`");
    Changes none = new Changes();
    ShortNames.compare(outline("part-2217"), outline("part-2217", "part-16611"), none);
    assertThat(none.isEmpty()).isTrue();
  }

  private static PackageOutline outline(String... items) {
    List<PackageOutline.Item> all =
        List.of(items).stream()
            .map(
                id ->
                    new PackageOutline.Item(
                        id,
                        "question",
                        "numeric",
                        "a",
                        "o",
                        1,
                        3,
                        false,
                        List.of(),
                        1,
                        List.of(),
                        "",
                        ""))
            .toList();
    PackageOutline.Unit section = new PackageOutline.Unit("a", "A", "");
    return new PackageOutline(
        "clocks",
        "Clocks",
        "1.0.0",
        "en",
        "web",
        PackageOutline.STATE,
        "0.8",
        List.of(),
        List.of(new PackageOutline.Lesson("one", "One", List.of(section), all)),
        Optional.empty(),
        List.of(),
        "");
  }
}
