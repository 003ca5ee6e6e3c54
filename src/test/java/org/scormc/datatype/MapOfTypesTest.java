package org.scormc.datatype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MapOfTypesTest {
  private static final MapOfTypes PHOTO =
      MapOfTypes.EMPTY
          .update("A", "likes", PnCounter.ZERO, likes -> likes.increment("A", 2))
          .update("A", "tags", OrSet.EMPTY, tags -> tags.add("A", "sea"));

  @Test
  void eachKeyHasATypeOfItsOwn() {
    assertThat(PHOTO.text()).isEqualTo("{likes: 2, tags: {sea}}");
    assertThat(PHOTO.elements()).containsExactly("likes", "tags");
    assertThat(PHOTO.get("likes", PnCounter.class)).map(PnCounter::value).contains(2L);
  }

  @Test
  void valuesMergeByTheRuleOfTheirType() {
    MapOfTypes a = PHOTO.update("A", "likes", PnCounter.ZERO, likes -> likes.increment("A", 1));
    MapOfTypes b =
        PHOTO
            .update("B", "likes", PnCounter.ZERO, likes -> likes.increment("B", 1))
            .update("B", "tags", OrSet.EMPTY, tags -> tags.add("B", "sun"));
    assertThat(a.merge(b).text()).isEqualTo("{likes: 4, tags: {sea, sun}}");
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
  }

  @Test
  void aKeyMadeAtTwoReplicasIsOneKey() {
    MapOfTypes a = MapOfTypes.EMPTY.update("A", "n", GCounter.ZERO, n -> n.increment("A", 1));
    MapOfTypes b = MapOfTypes.EMPTY.update("B", "n", GCounter.ZERO, n -> n.increment("B", 1));
    assertThat(a.merge(b).text()).isEqualTo("{n: 2}");
  }

  @Test
  void anUpdateWinsOverARemovalThatHadNotSeenIt() {
    MapOfTypes a = PHOTO.remove("likes");
    MapOfTypes b = PHOTO.update("B", "likes", PnCounter.ZERO, likes -> likes.increment("B", 1));
    assertThat(a.text()).isEqualTo("{tags: {sea}}");
    assertThat(a.get("likes", PnCounter.class)).isEmpty();
    assertThat(a.merge(b).text()).isEqualTo("{likes: 3, tags: {sea}}");
  }

  @Test
  void aRemovalThatHasSeenAllUpdatesHidesTheKeyEverywhere() {
    assertThat(PHOTO.remove("likes").merge(PHOTO).text()).isEqualTo("{tags: {sea}}");
  }

  @Test
  void aKeyThatReturnsBringsItsHistory() {
    MapOfTypes again =
        PHOTO
            .remove("likes")
            .update("A", "likes", PnCounter.ZERO, likes -> likes.increment("A", 1));
    assertThat(again.get("likes", PnCounter.class)).map(PnCounter::value).contains(3L);
  }

  @Test
  void whatIsKeptForAHiddenKeyCountsAsTombstones() {
    assertThat(PHOTO.metadata()).isEqualTo(new Metadata(3, 3, 0));
    assertThat(PHOTO.remove("tags").metadata()).isEqualTo(new Metadata(2, 1, 3));
    assertThat(PHOTO.remove("tags").metadata().total()).isEqualTo(6);
  }

  @Test
  void twoTypesUnderOneKeyAreRefused() {
    MapOfTypes other = MapOfTypes.EMPTY.update("B", "likes", GSet.EMPTY, likes -> likes.add("B"));
    assertThatThrownBy(() -> PHOTO.merge(other)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PHOTO.update("A", "likes", GSet.EMPTY, likes -> likes))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
