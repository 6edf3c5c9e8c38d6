package dev.kartoteka.shared.privacy;

import static java.util.Map.entry;

import java.util.Map;

/** The texts in events by which one employee takes over from another or is shown a calendar, and why none of them is personal. */
final class TextsOfEmployees {

    private static final String IDENTIFIER = "an identifier, which says nothing about anybody";

    static final Map<String, String> REASONS = Map.ofEntries(
            entry("EmployeeFeedOpened.secretHash", "tells nothing of anybody"),
            entry("EmployeeHandOverBegun.toIds", IDENTIFIER),
            entry("MeetingTakenOver.fromEmployeeId", IDENTIFIER),
            entry("MeetingTakenOver.toEmployeeId", IDENTIFIER),
            entry("PromiseTakenOver.fromEmployeeId", IDENTIFIER),
            entry("PromiseTakenOver.toEmployeeId", IDENTIFIER));

    private TextsOfEmployees() {}
}
