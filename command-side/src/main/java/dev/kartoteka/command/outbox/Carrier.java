package dev.kartoteka.command.outbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way by which messages go: the port to whoever carries them. */
interface Carrier {

    /** The channel that it serves, as events call it. */
    String channel();

    /** Why nothing goes this way at present, in a word; empty when it does. */
    Optional<String> closed();

    /**
     * Hands a message over, once. A message that is handed over again, because nobody knows what became of it, bears the same
     * mark, so that the other side can tell.
     */
    Outcome carry(OutgoingMessage message);

    /**
     * What came of it.
     *
     * @param word a status of the other side or why there was none; null when it was taken
     * @param again whether it may be tried again
     * @param reference under which the other side knows it, where it told
     */
    record Outcome(
            @Nullable String word, boolean again, @Nullable String reference) {

        static Outcome taken(@Nullable String reference) {
            return new Outcome(null, false, reference);
        }

        /** It may go better later. */
        static Outcome later(String word) {
            return new Outcome(word, true, null);
        }

        /** It would come to the same each time. */
        static Outcome never(String word) {
            return new Outcome(word, false, null);
        }
    }
}
