package org.scormc.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.scormc.course.ContainerBlock;

/**
 * Parses {@code ::: name argument} … {@code :::}.
 *
 * <p>A line of as many colons as opened it closes a container, so that a container around others is
 * written with more colons than they have.
 */
final class ContainerParser extends AbstractBlockParser {
  private static final Pattern OPENING =
      Pattern.compile("(:{3,})[ \\t]*([^\\s:]\\S*)[ \\t]*(.*?)[ \\t]*");
  private static final Pattern CLOSING = Pattern.compile("(:{3,})[ \\t]*");
  private static final int CODE_INDENT = 4;

  private final ContainerBlock block;
  private final int colons;

  private ContainerParser(ContainerBlock block, int colons) {
    this.block = block;
    this.colons = colons;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    boolean inCode = state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock;
    if (state.getIndent() < CODE_INDENT && !inCode) {
      Matcher closing = CLOSING.matcher(rest(state));
      if (closing.matches() && closing.group(1).length() == colons) {
        block.close();
        return BlockContinue.finished();
      }
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  private static String rest(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
  }

  /** Opens containers. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= CODE_INDENT) {
        return BlockStart.none();
      }
      Matcher opening = OPENING.matcher(rest(state));
      if (!opening.matches()) {
        return BlockStart.none();
      }
      ContainerBlock block = new ContainerBlock(opening.group(2), opening.group(3));
      return BlockStart.of(new ContainerParser(block, opening.group(1).length()))
          .atIndex(state.getLine().getContent().length());
    }
  }
}
