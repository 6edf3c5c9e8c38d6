@NullMarked
package dev.kartoteka.command.automation;

import org.jspecify.annotations.NullMarked;
