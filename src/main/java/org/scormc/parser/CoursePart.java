package org.scormc.parser;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.scormc.diagnostic.Diagnostic;

/**
 * A part of a course that was read, and all that the reading was told of the course's folder.
 *
 * @param texts the paths of the course's texts, which nobody changes
 * @param contents the files that it asked for
 * @param value what was read
 * @param said what the reading had to say
 */
record CoursePart(
    SortedSet<String> texts,
    SortedMap<String, FileContent> contents,
    Object value,
    List<Diagnostic> said) {
  /** A part just read. */
  CoursePart(
      SortedSet<String> texts,
      SortedSet<String> asked,
      Function<String, FileContent> content,
      Object value,
      List<Diagnostic> said) {
    this(texts, new TreeMap<>(), value, said);
    asked.forEach(path -> contents.put(path, content.apply(path)));
  }

  /** Whether a folder that looks like this would give the same. */
  boolean isOf(SortedSet<String> textsNow, Function<String, FileContent> content) {
    return texts.equals(textsNow)
        && contents.entrySet().stream()
            .allMatch(file -> content.apply(file.getKey()).same(file.getValue()));
  }
}
