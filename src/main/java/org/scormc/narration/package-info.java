/**
 * Says in one plain sentence what each event of a trace did and why.
 *
 * <p>The sentences are the text equivalent of the picture, and what a translation translates:
 * {@link org.scormc.narration.Phrasing} finds the key and the parts of a sentence, a {@link
 * org.scormc.narration.Catalogue} has the words of one language as plain data. Floor 1, above
 * {@code simulation}.
 */
package org.scormc.narration;
