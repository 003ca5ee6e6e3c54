package org.scormc.diagram;

/** An upright rectangle; {@code y} grows downwards. */
record Box(int x, int y, int width, int height) {
  /** The rectangle around a middle point. */
  static Box around(int middleX, int middleY, int width, int height) {
    return new Box(middleX - width / 2, middleY - height / 2, width, height);
  }

  int right() {
    return x + width;
  }

  int bottom() {
    return y + height;
  }

  int middleX() {
    return x + width / 2;
  }

  int middleY() {
    return y + height / 2;
  }

  boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  boolean contains(int pointX, int pointY) {
    return pointX >= x && pointX <= right() && pointY >= y && pointY <= bottom();
  }

  /** The same with a margin on all sides. */
  Box grown(int margin) {
    return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }
}
