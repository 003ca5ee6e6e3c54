/** What the compiler can say about a source, as numbered codes. */
package org.scormc.diagnostic;
