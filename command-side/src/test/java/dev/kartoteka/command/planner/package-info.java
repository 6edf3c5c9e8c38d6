@NullMarked
package dev.kartoteka.command.planner;

import org.jspecify.annotations.NullMarked;
