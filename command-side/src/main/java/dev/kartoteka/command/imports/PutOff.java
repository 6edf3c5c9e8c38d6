package dev.kartoteka.command.imports;

import dev.kartoteka.command.imports.rows.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Steps that left no trace in a record that an earlier load has been at. If a later step of the record did leave one, they are
 * over; if none does by the end of the files, they are new.
 */
final class PutOff {

    private final Map<String, List<Late>> byRecord = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();

    /** @param counted whether the rows were counted as applied for another step */
    void add(List<Row> rows, ReadyStep step, boolean counted) {
        byRecord.computeIfAbsent(step.id(), id -> new ArrayList<>())
                .add(new Late(number.incrementAndGet(), rows, step, counted));
    }

    /** A step behind them was carried out by an earlier load. */
    void isOver(String recordId) {
        byRecord.remove(recordId);
    }

    List<Late> inOrder() {
        return byRecord.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(Late::number))
                .toList();
    }

    /** A step to be carried out late. */
    record Late(long number, List<Row> rows, ReadyStep step, boolean counted) {}
}
