package dev.kartoteka.query.timeline;

import dev.kartoteka.shared.blocklist.BlockedEntryAdded;
import dev.kartoteka.shared.blocklist.BlockedEntryErased;
import dev.kartoteka.shared.blocklist.BlockedEntryLifted;
import dev.kartoteka.shared.blocklist.BlockedEntryMatched;
import dev.kartoteka.shared.busyrule.BusyRuleSet;
import java.util.Locale;

/** The blocklist, in words that never repeat the value, and the busy rule. */
final class SentencesOfBlocklist {

    private SentencesOfBlocklist() {}

    static void addTo(Sentences.Collector sentences) {
        sentences.put(
                BusyRuleSet.class,
                e -> "Where a colleague is at work on the client: " + e.mode() + ", for " + e.hours() + " hours.");
        sentences
                .put(BlockedEntryAdded.class, e -> "A " + words(e.kind()) + " was put on the blocklist.")
                .put(
                        BlockedEntryMatched.class,
                        e -> "The " + words(e.kind()) + " of " + e.personId() + " is on the blocklist.")
                .put(BlockedEntryLifted.class, e -> "A value was taken off the blocklist.")
                .put(BlockedEntryErased.class, e -> "A value on the blocklist was erased.");
    }

    private static String words(String kind) {
        return kind.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
