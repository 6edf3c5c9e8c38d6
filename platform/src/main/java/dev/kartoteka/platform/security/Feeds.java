package dev.kartoteka.platform.security;

import dev.kartoteka.platform.axon.RecordStreams;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.shared.employee.EmployeeErased;
import dev.kartoteka.shared.employee.EmployeeFeedClosed;
import dev.kartoteka.shared.employee.EmployeeFeedOpened;
import dev.kartoteka.shared.employee.EmployeeHandOverBegun;
import dev.kartoteka.shared.employee.EmployeeHandOverDone;
import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.employee.EmployeeRoleGranted;
import dev.kartoteka.shared.employee.EmployeeRoleRevoked;
import dev.kartoteka.shared.employee.EmployeeZoneSet;
import dev.kartoteka.shared.fold.Fold;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which calendar feeds are open, and to whom. */
@Component
public class Feeds {

    private static final Feed CLOSED = new Feed("");

    private static final Fold<Feed> FOLD = Fold.of(Feed.class)
            .start(EmployeeRegistered.class, event -> CLOSED)
            .then(EmployeeFeedOpened.class, (before, event) -> new Feed(event.secretHash()))
            .then(EmployeeFeedClosed.class, (before, event) -> CLOSED)
            .then(EmployeeLeft.class, (before, event) -> CLOSED)
            .ignores(EmployeeJoinedTeam.class)
            .ignores(EmployeeRoleGranted.class)
            .ignores(EmployeeRoleRevoked.class)
            .ignores(EmployeeZoneSet.class)
            .ignores(EmployeeHandOverBegun.class)
            .ignores(EmployeeHandOverDone.class)
            .ignores(EmployeeErased.class)
            .build();

    private final Streams<Feed> streams;
    private final Grants grants;

    Feeds(RecordStreams records, Grants grants) {
        this.streams = new Streams<>(records, FOLD);
        this.grants = grants;
    }

    /**
     * Whose feed a token opens, with the rights of now that were granted here; empty for one that was never given out or is good
     * no more, and for whoever works here no more.
     */
    public Optional<Actor> owner(String token) {
        return FeedToken.parse(token)
                .filter(known -> streams.find(known.employeeId())
                        .filter(feed -> known.matches(feed.secretHash()))
                        .isPresent())
                .flatMap(
                        known -> grants.of(known.employeeId()).map(roles -> Actor.employee(known.employeeId(), roles)));
    }

    /** @param secretHash empty when it is closed: no hash is */
    private record Feed(String secretHash) {}
}
