/** Tasks about a scenario, their answer keys, their grading, their hints. */
package org.scormc.exercise;
