package dev.kartoteka.query.planner;

/**
 * How much an employee is responsible for.
 *
 * @param leads that were not converted
 * @param tasks that are open
 * @param promises that are open
 * @param meetings that are not over
 */
public record Holdings(
        String employeeId, long clients, long deals, long leads, long tasks, long promises, long meetings) {}
