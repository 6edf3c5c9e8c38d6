/** The command side: what may be done, and the rules that allow or refuse it. It knows nothing of read models. */
@NullMarked
package dev.kartoteka.command;

import org.jspecify.annotations.NullMarked;
