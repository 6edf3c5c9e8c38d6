package dev.kartoteka.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.ActorType;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.standalone.acceptance.RunningSystem;
import dev.kartoteka.standalone.login.Caller.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every REST endpoint there is, asked by every role, about its own records, those of its team, of others and of the pool. */
class RestRightsIT {

    private static final RightsTable TABLE = RightsTable.read("rest.txt");
    private static final Map<String, Caller> CALLERS = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init") // before any test
    private static RunningSystem.Started system;

    @SuppressWarnings("NullAway.Init") // before any test
    private static Requests requests;

    @BeforeAll
    static void settle() {
        system = RunningSystem.startAnother();
        Company company = Company.settle(system.address());
        CALLERS.putAll(RoleCallers.of(company));
        requests = new Requests(await().until(() -> anyKey(company.tester()), id -> !id.isEmpty()));
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    static Set<String> endpoints() {
        return TABLE.rows().keySet();
    }

    @Test
    void hasEveryEndpointAndEveryCell() {
        Set<String> served = new ServedEndpoints(system).all();

        assertThat(served).hasSizeGreaterThan(80);
        assertThat(TABLE.gaps(
                        served, served.stream().filter(Requests::isOfRecord).collect(Collectors.toSet())))
                .isEmpty();
        assertThat(TABLE.roles()).containsExactlyElementsOf(CALLERS.keySet());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void answersAsTheTableSays(String endpoint) {
        List<String> wrong = new ArrayList<>();
        CALLERS.forEach((role, caller) -> {
            for (String whose : Requests.isOfRecord(endpoint) ? RightsTable.WHOSE : List.of("own")) {
                String owner = RoleCallers.owner(role, whose);
                TrackingToken before = store().createHeadToken();
                Reply reply = requests.send(caller, endpoint, owner);
                String wanted = TABLE.answer(endpoint, role, whose);
                if (!String.valueOf(reply.status()).equals(wanted)) {
                    wrong.add(
                            role + " " + whose + ": " + wanted + " wanted, was " + reply.status() + " " + reply.text());
                }
                if (reply.status() >= 400 && isChangedSince(before)) {
                    wrong.add(role + " " + whose + ": refused, and there is an event of it");
                }
                wrong.addAll(Leaks.in(role, reply));
                if (reply.status() == 404 && !isToldAsUnknown(reply, owner)) {
                    wrong.add(role + " " + whose + ": tells more than of what there is not: " + reply.text());
                }
            }
        });

        assertThat(wrong).as(endpoint).isEmpty();
    }

    /** Empty while the read model does not show one yet. */
    private static String anyKey(Caller tester) {
        return tester.get("/api/v1/api-keys").json().at("/data/0/id").asString();
    }

    private static boolean isToldAsUnknown(Reply reply, String owner) {
        return reply.code().equals(FailureCode.NOT_FOUND.name())
                && !reply.text().contains("name-of-" + owner);
    }

    /** By somebody: what policies do because of what was let through before comes at its own time. */
    private static boolean isChangedSince(TrackingToken before) {
        try (BlockingStream<TrackedEventMessage<?>> since = store().openStream(before)) {
            while (since.hasNextAvailable()) {
                Object actorType = since.nextAvailable().getMetaData().get(MetadataKeys.ACTOR_TYPE);
                if (!ActorType.RULE.name().equals(actorType)) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static EventStore store() {
        return system.inside(EventStore.class);
    }
}
