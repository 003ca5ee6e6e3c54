/** A course to start from, and the JSON Schemas by which editors help to write one. */
package org.scormc.sample;
