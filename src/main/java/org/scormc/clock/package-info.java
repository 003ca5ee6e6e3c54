/** Physical time with skew and drift, Lamport and hybrid logical clocks, version vectors. */
package org.scormc.clock;
