package org.scormc.course;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

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
  private boolean closed;

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

  /** All containers below a node, in order. */
  public static List<ContainerBlock> in(Node node) {
    List<ContainerBlock> found = new ArrayList<>();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof ContainerBlock container) {
              found.add(container);
            }
            visitChildren(block);
          }
        });
    return found;
  }

  /** Notes that the closing line was found. */
  public void close() {
    closed = true;
  }

  /** Whether it has a closing line. */
  public boolean isClosed() {
    return closed;
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
