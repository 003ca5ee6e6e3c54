package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PackageFilesTest {
  @Test
  void theEntryIsOneOfTheOwnFiles() {
    assertThatThrownBy(() -> new PackageFiles("index.html", set("a.html"), set("index.html")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("index.html");
  }

  @Test
  void noFileIsBothOwnAndShared() {
    assertThatThrownBy(() -> new PackageFiles("a.html", set("a.html", "b.css"), set("b.css")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b.css");
  }

  @Test
  void laterChangesOfTheGivenSetsAreNotSeen() {
    SortedSet<String> own = set("a.html");
    PackageFiles files = new PackageFiles("a.html", own, set());
    own.add("b.html");
    assertThat(files.own()).containsExactly("a.html");
  }

  private static SortedSet<String> set(String... paths) {
    return new TreeSet<>(List.of(paths));
  }
}
