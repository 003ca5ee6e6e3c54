package org.scormc.highlight;

/** A part in the chain that a tokenizer works on; the ends of the chain are empty pieces. */
final class Piece {
  final Part part;
  Piece before = this;
  Piece after = this;

  Piece(Part part) {
    this.part = part;
  }

  /** Puts a piece between this one and the next. */
  Piece insert(Part next) {
    Piece piece = new Piece(next);
    piece.join(after);
    join(piece);
    return piece;
  }

  /** Makes a piece the next one; what was between is out of the chain. */
  void join(Piece next) {
    after = next;
    next.before = this;
  }
}
