package org.scormc.course;

import org.commonmark.node.CustomBlock;

/**
 * A fenced container of a lesson: {@code ::: name argument} up to {@code :::}.
 *
 * <p>An aside has blocks inside and may have a title as argument; a placement ({@code question},
 * {@code exercise}) has the id of what it places as argument and is empty. The kind is not yet
 * known to exist: the checker looks at {@link #name}.
 */
public final class ContainerBlock extends CustomBlock {
  private final String name;
  private final String argument;
  private final int nameColumn;

  /**
   * A container.
   *
   * @param name the word after the colons
   * @param argument the rest of the opening line, trimmed; may be empty
   * @param nameColumn the column of the name in its line, counted from 0
   */
  public ContainerBlock(String name, String argument, int nameColumn) {
    this.name = name;
    this.argument = argument;
    this.nameColumn = nameColumn;
  }

  /** The word after the colons. */
  public String name() {
    return name;
  }

  /** The rest of the opening line: a title or an id; may be empty. */
  public String argument() {
    return argument;
  }

  /** The column of the name in its line, counted from 0. */
  public int nameColumn() {
    return nameColumn;
  }
}
