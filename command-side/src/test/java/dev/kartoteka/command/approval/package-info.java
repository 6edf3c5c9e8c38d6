@NullMarked
package dev.kartoteka.command.approval;

import org.jspecify.annotations.NullMarked;
