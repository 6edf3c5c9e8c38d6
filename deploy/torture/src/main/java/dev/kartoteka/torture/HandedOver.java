package dev.kartoteka.torture;

import dev.kartoteka.torture.AuditLog.Row;
import dev.kartoteka.torture.Planned.HandOver;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether each record that was handed over went to one of those it was for, once, because of that. */
final class HandedOver {

    /** The events by which records go to somebody, with the field that says to whom. */
    private static final Map<String, String> TO = Map.of(
            "ClientOwnerAssigned", "toOwnerId", "TaskAssigned", "toAssigneeId", "PromiseTakenOver", "toEmployeeId");

    private final AuditLog log;
    private final Planned planned;
    private final Lives lives;

    HandedOver(AuditLog log, Planned planned, Lives lives) {
        this.log = log;
        this.planned = planned;
        this.lives = lives;
    }

    void judge(Trial trial) {
        int parted = 0;
        int records = 0;
        for (HandOver one : planned.handOvers()) {
            List<Row> moves = TO.keySet().stream()
                    .flatMap(type -> log.of(type).stream())
                    .filter(row -> one.recordIds().contains(row.recordId()))
                    .toList();
            new OnceOnly(
                            "records handed over by " + one.fromId(),
                            one.recordIds(),
                            moves.stream().map(Row::recordId).toList())
                    .complaints()
                    .forEach(trial::complain);
            for (Row move : moves) {
                if (!one.toIds().contains(to(move)) || !begun(one).anyMatch(move.causeId()::equals)) {
                    trial.complain(move.recordId() + " went to " + to(move) + ", or not because of the hand-over");
                }
            }
            records += one.recordIds().size();
            parted += isParted(moves) ? 1 : 0;
        }
        trial.tell(
                "%d records in %d hand-overs, %d of which were parted by a kill",
                records, planned.handOvers().size(), parted);
    }

    private Stream<String> begun(HandOver one) {
        return log.of("EmployeeHandOverBegun").stream()
                .filter(row -> row.recordId().equals(one.fromId()))
                .map(Row::eventId);
    }

    private static String to(Row move) {
        return TO.values().stream()
                .map(move::text)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("nobody");
    }

    private boolean isParted(List<Row> moves) {
        List<Instant> times = moves.stream().map(Row::recordedAt).sorted().toList();
        return !times.isEmpty() && lives.parts(times.get(0), times.get(times.size() - 1));
    }
}
