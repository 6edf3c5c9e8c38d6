/** What an employee has to do on a day, and their calendar, put together from tasks, meetings, promises and interactions. */
@NullMarked
package dev.kartoteka.query.planner;

import org.jspecify.annotations.NullMarked;
