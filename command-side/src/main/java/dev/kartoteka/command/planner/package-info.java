/** What the planner does by itself: tells employees, reminds them in time, and hands on what those leave who go. */
@NullMarked
package dev.kartoteka.command.planner;

import org.jspecify.annotations.NullMarked;
