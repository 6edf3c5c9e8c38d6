package dev.kartoteka.command.busy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.command.policy.Lookup;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.fold.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Which employees have to do with a client by one kind of record. May lag some milliseconds behind. */
abstract class WorkLookup<S> extends Lookup<S> {

    private static final String CLIENT = "clientId";
    private static final String EMPLOYEE = "employeeId";
    private static final String SINCE = "since";

    WorkLookup(MongoTemplate mongo, Records records, String collection, Fold<S> fold) {
        super(mongo, records, collection, fold);
        documents().createIndex(Indexes.ascending(CLIENT, SINCE));
    }

    /** What was begun within a time, the last first. */
    final List<Work> with(String clientId, Instant from, Instant to) {
        List<Work> found = new ArrayList<>();
        documents()
                .find(Filters.and(
                        Filters.eq(CLIENT, clientId),
                        Filters.gte(SINCE, from.toEpochMilli()),
                        Filters.lte(SINCE, to.toEpochMilli())))
                .sort(Sorts.descending(SINCE))
                .forEach(document -> found.add(
                        new Work(document.getString(EMPLOYEE), Instant.ofEpochMilli(document.getLong(SINCE)))));
        return found;
    }

    /** Null where no employee has to do with a client. */
    static @Nullable Document work(@Nullable String clientId, @Nullable String employeeId, Instant since) {
        return clientId == null || employeeId == null || !employeeId.startsWith(EmployeeId.PREFIX)
                ? null
                : new Document(CLIENT, clientId).append(EMPLOYEE, employeeId).append(SINCE, since.toEpochMilli());
    }
}
