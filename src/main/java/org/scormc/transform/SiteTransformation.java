package org.scormc.transform;

/** The four cases of {@link Transformation#BY_SITE}. */
final class SiteTransformation implements Transformation {
  @Override
  public TextOperation transform(TextOperation operation, TextOperation applied) {
    if (operation instanceof Insert insert) {
      return shifted(insert, applied);
    }
    if (operation instanceof Delete delete) {
      return shifted(delete, applied);
    }
    return operation;
  }

  private static TextOperation shifted(Insert insert, TextOperation applied) {
    if (applied instanceof Insert other && goesFirst(other, insert)) {
      return at(insert, insert.position() + other.content().length());
    }
    if (applied instanceof Delete other && other.position() < insert.position()) {
      return at(insert, insert.position() - 1);
    }
    return insert;
  }

  private static boolean goesFirst(Insert other, Insert insert) {
    if (other.position() != insert.position()) {
      return other.position() < insert.position();
    }
    if (other.site() == insert.site()) {
      throw new IllegalArgumentException("one site has no concurrent insertions: " + other.site());
    }
    return other.site() < insert.site();
  }

  private static Insert at(Insert insert, int position) {
    return new Insert(position, insert.content(), insert.site());
  }

  private static TextOperation shifted(Delete delete, TextOperation applied) {
    if (applied instanceof Insert other && other.position() <= delete.position()) {
      return new Delete(delete.position() + other.content().length());
    }
    if (applied instanceof Delete other && other.position() == delete.position()) {
      return new Nothing();
    }
    if (applied instanceof Delete other && other.position() < delete.position()) {
      return new Delete(delete.position() - 1);
    }
    return delete;
  }
}
