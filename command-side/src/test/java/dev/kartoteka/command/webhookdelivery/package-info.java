@NullMarked
package dev.kartoteka.command.webhookdelivery;

import org.jspecify.annotations.NullMarked;
