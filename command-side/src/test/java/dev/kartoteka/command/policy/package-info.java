@NullMarked
package dev.kartoteka.command.policy;

import org.jspecify.annotations.NullMarked;
