/** Tasks: who is to do what until when; done, cancelled, begun again. */
@NullMarked
package dev.kartoteka.command.task;

import org.jspecify.annotations.NullMarked;
