package org.scormc.course;

import org.commonmark.node.CustomBlock;

/**
 * A fenced container of a lesson: {@code ::: name argument} up to {@code :::}.
 *
 * <p>An aside has blocks inside and may have a title as argument; a placement ({@code question},
 * {@code exercise}, {@code products}) says as argument what it shows and is empty. Whether there is
 * a kind of that name is for the checker to say.
 */
public final class ContainerBlock extends CustomBlock {
  private final String name;
  private final String argument;

  /**
   * A container.
   *
   * @param name the word after the colons
   * @param argument the rest of the opening line, trimmed; may be empty
   */
  public ContainerBlock(String name, String argument) {
    this.name = name;
    this.argument = argument;
  }

  /** The word after the colons. */
  public String name() {
    return name;
  }

  /** The rest of the opening line: a title or an id; may be empty. */
  public String argument() {
    return argument;
  }
}
