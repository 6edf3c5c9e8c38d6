package dev.kartoteka.command.outbox;

import dev.kartoteka.command.substitution.Absences;
import dev.kartoteka.shared.notification.NotificationTexts;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a digest tells of: what its employee has not read, and what colleagues who are away have not, since they are, for whom the
 * employee stands in.
 */
record Untold(UnreadNotifications.Unread own, UnreadNotifications.Unread ofAbsent) {

    private static final UnreadNotifications.Unread NOTHING = new UnreadNotifications.Unread(Map.of(), Instant.EPOCH);

    /**
     * All of it, if any was given since a moment, else nothing.
     *
     * @param since null for ever
     */
    static Untold of(
            String employeeId, UnreadNotifications unread, Absences absences, Instant now, @Nullable Instant since) {
        UnreadNotifications.Unread own = unread.of(employeeId);
        UnreadNotifications.Unread others = NOTHING;
        for (Map.Entry<String, Instant> absent :
                absences.standsInFor(employeeId, now).entrySet()) {
            others = others.and(unread.of(absent.getKey(), absent.getValue()));
        }
        return own.and(others).since(since).count() == 0 ? new Untold(NOTHING, NOTHING) : new Untold(own, others);
    }

    int count() {
        return own.count() + ofAbsent.count();
    }

    /** What notifications show and nothing else: what they are about is for the system to show, to whom it may. */
    String text() {
        String mine = lines(own);
        return ofAbsent.count() == 0
                ? mine
                : (mine.isEmpty() ? "" : mine + "\n\n") + "Of colleagues for whom you stand in:\n" + lines(ofAbsent);
    }

    private static String lines(UnreadNotifications.Unread unread) {
        return unread.kinds().entrySet().stream()
                .map(kind -> kind.getValue() + " x " + NotificationTexts.of(kind.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
