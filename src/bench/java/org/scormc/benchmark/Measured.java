package org.scormc.benchmark;

/**
 * What a measurement found for a budget.
 *
 * @param budget the budget's key in {@code budgets.properties}; its last word is the unit
 * @param value what was measured, in that unit
 */
public record Measured(String budget, double value) {}
