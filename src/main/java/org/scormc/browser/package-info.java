/** The engine's exports to JavaScript; the only package that imports TeaVM. */
package org.scormc.browser;
