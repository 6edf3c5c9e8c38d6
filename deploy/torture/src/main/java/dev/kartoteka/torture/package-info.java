/**
 * Clients in this process send commands over HTTP and note every answer, while the system is killed, or something else is done
 * to it. Then the whole history is read and compared with what was noted.
 */
@NullMarked
package dev.kartoteka.torture;

import org.jspecify.annotations.NullMarked;
