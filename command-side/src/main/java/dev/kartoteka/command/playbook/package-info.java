/** Makes the tasks of a stage's playbook when a deal enters the stage. */
@NullMarked
package dev.kartoteka.command.playbook;

import org.jspecify.annotations.NullMarked;
