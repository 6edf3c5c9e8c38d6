package dev.kartoteka.standalone.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** The same dice every time. */
final class Chance {

    private static final int FIRST_HOUR = 8;
    private static final int HOURS = 10;

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The first ones more often than the last. */
    <T> T oftenFirst(List<T> all) {
        return all.get(Math.min(random.nextInt(all.size()), random.nextInt(all.size())));
    }

    /** A moment in working hours between the two, or a little after the first when they are close. */
    Instant between(Instant from, Instant to) {
        long seconds = Math.max(1, Duration.between(from, to).toSeconds());
        Instant day = from.plusSeconds(random.nextLong(seconds)).truncatedTo(ChronoUnit.DAYS);
        Instant time = atWork(day);
        return time.isBefore(from) || time.isAfter(to) ? from.plusSeconds(random.nextLong(seconds)) : time;
    }

    /** In working hours, so many days later, never earlier. */
    Instant daysAfter(Instant from, int days) {
        Instant time = atWork(from.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(days)));
        return time.isAfter(from) ? time : from.plusSeconds(between(600, 7200));
    }

    private Instant atWork(Instant day) {
        return day.atOffset(ZoneOffset.UTC)
                .withHour(FIRST_HOUR + random.nextInt(HOURS))
                .withMinute(random.nextInt(60))
                .withSecond(random.nextInt(60))
                .toInstant();
    }
}
