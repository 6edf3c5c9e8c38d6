package dev.kartoteka.benchmark;

import tools.jackson.databind.JsonNode;

/**
 * How much all events are as JSON, estimated from those of the first pages.
 *
 * @param events all there are
 * @param bytes all of them as the audit shows them, metadata included
 */
record JsonTotals(long events, double bytes) {

    private static final int PAGES = 4;

    static JsonTotals of(SystemUnderTest system) {
        long events = events(system);
        long seen = 0;
        long bytes = 0;
        String cursor = "";
        for (int page = 0; page < PAGES; page++) {
            JsonNode answer = system.get("/api/v1/audit/events?limit=500" + cursor);
            for (JsonNode event : answer.get("data")) {
                seen++;
                bytes += event.toString().length();
            }
            if (!answer.at("/page/hasMore").asBoolean()) {
                break;
            }
            cursor = "&cursor=" + answer.at("/page/nextCursor").asString();
        }
        return new JsonTotals(events, (double) bytes / Math.max(1, seen) * events);
    }

    /** All there are. */
    static long events(SystemUnderTest system) {
        return system.get("/api/v1/audit/events/types")
                .get("data")
                .valueStream()
                .mapToLong(type -> type.get("count").asLong())
                .sum();
    }
}
