/** Tests of what the command side sets up to run over Axon Server. */
@NullMarked
package dev.kartoteka.command.configuration;

import org.jspecify.annotations.NullMarked;
