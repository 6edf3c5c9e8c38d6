package dev.kartoteka.query.notification;

import java.util.List;
import java.util.function.Function;

/**
 * What an employee has not read yet.
 *
 * @param count of all of them
 * @param newest at most 50, the newest first
 */
public record UnreadNotifications<T>(long count, List<T> newest) {

    <R> UnreadNotifications<R> map(Function<T, R> shown) {
        return new UnreadNotifications<>(count, newest.stream().map(shown).toList());
    }
}
