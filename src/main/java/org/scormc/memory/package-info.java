/** What a build may take over from the build before it. */
package org.scormc.memory;
