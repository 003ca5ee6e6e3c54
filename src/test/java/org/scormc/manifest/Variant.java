package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** An edit of a document that keeps or breaks one rule. */
record Variant(String rule, boolean valid, List<Edit> edits) {
  /** The first place of {@code find} becomes {@code put}. */
  record Edit(String find, String put) {}

  /** The document with the edits made. */
  String of(String document) {
    String edited = document;
    for (Edit edit : edits) {
      int at = edited.indexOf(edit.find());
      assertThat(at).as("place of %s", edit.find()).isNotNegative();
      edited = edited.substring(0, at) + edit.put() + edited.substring(at + edit.find().length());
    }
    return edited;
  }

  @Override
  public String toString() {
    return rule;
  }

  /** The variants of a table beside the tests of this package. */
  static List<Variant> table(String name) {
    List<Variant> variants = new ArrayList<>();
    Iterator<String> lines = text(name).lines().iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith("== ")) {
        String verdict = lines.next();
        assertThat(verdict).isIn("valid", "invalid");
        variants.add(new Variant(line.substring(3), verdict.equals("valid"), new ArrayList<>()));
      } else if (line.startsWith("- ")) {
        String put = lines.next();
        assertThat(put).as("after %s", line).startsWith("+");
        Edit edit = new Edit(line.substring(2), put.length() > 2 ? put.substring(2) : "");
        variants.get(variants.size() - 1).edits().add(edit);
      } else {
        assertThat(line).matches("(#.*)?");
      }
    }
    return variants;
  }

  /** A text beside the tests of this package. */
  static String text(String name) {
    try (InputStream stream = Variant.class.getResourceAsStream("/manifest/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
