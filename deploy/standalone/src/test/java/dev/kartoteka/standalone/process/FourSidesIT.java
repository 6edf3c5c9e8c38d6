package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.issuer.TestIssuer;
import dev.kartoteka.standalone.login.Caller;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One command side and one query side as processes of their own, then two of each, and what may happen to them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // before all tests
class FourSidesIT {

    private static final int COMMANDS = 2;
    private static final int SIDES = 4;
    private static final int HANG_SECONDS = 30;

    /** Of each projection. */
    private static final int SEGMENTS = 4;
    /** What a caller may be told while sides come and go: nobody there (0), or to come again. */
    private static final Set<Integer> BEARABLE = Set.of(0, 201, 503);

    /** Command sides first; the second of each is started after the first were measured alone. */
    private static final SideProcess[] sides = new SideProcess[SIDES];

    private static final AtomicInteger turn = new AtomicInteger();

    @TempDir
    private static Path directory;

    private static Stores stores;
    private static HangingProxy mongo;
    private static TestIssuer issuer;
    private static Outsiders outsiders;
    private static Auditor auditor;
    private static String token;

    @BeforeAll
    static void start() throws IOException {
        stores = Stores.take();
        URI uri = URI.create(stores.mongoUri());
        mongo = new HangingProxy(uri.getHost(), uri.getPort());
        issuer = TestIssuer.start();
        outsiders = new Outsiders();
        startBoth(0, 2);
        auditor = Auditor.letIn(sides[0], issuer);
        token = auditor.token();
    }

    @AfterAll
    static void end() throws IOException {
        for (SideProcess side : sides) {
            if (side != null) {
                side.close();
            }
        }
        if (issuer != null) { // not when it was skipped
            issuer.close();
            outsiders.close();
            mongo.close();
            stores.close();
        }
    }

    @Test
    @Order(1)
    void takeCommandsAndReadsFromWhoeverIsAsked() throws IOException {
        String one = measured(1);
        startBoth(1, 3);
        String two = measured(2);
        System.out.printf("One of each: %s; two of each: %s%n", one, two);
        awaitShown(2);
        awaitShown(3);
    }

    /** By both command sides, which each look for what is to be done. */
    @Test
    @Order(2)
    void othersAreToldAndHeardOnce() throws MessagingException {
        List<Caller> queries = List.of(caller(2), caller(3));
        outsiders.assertWebhookIsToldOnce(() -> new Caller(command(COMMANDS), token), queries);
        outsiders.assertLettersComeOnce(caller(2));
        outsiders.assertMessagesGoOnce(() -> new Caller(command(COMMANDS), token), caller(3));
    }

    @Test
    @Order(3)
    void areStartedAnewOneAfterAnotherUnderLoad() throws IOException {
        try (Load load = Load.on(() -> command(COMMANDS), token)) {
            for (int side = 0; side < SIDES; side++) {
                load.awaitMore(50);
                sides[side].terminate();
                sides[side] = started(side);
                sides[side].awaitReady();
            }
            load.awaitMore(50);
            System.out.println("While four sides were started anew: " + load.answers());
            assertThat(load.answers().keySet()).isSubsetOf(BEARABLE);
        }
        awaitShown(2);
        awaitShown(3);
    }

    @Test
    @Order(4)
    void whatAKilledQuerySideHadToDoTheOtherDoes() throws IOException {
        await().atMost(Duration.ofMinutes(2))
                .until(FourSidesIT::isWhole); // nothing passes from one to the other just now
        int all = segments(2) + segments(3);
        int killed = segments(2) < segments(3) ? 3 : 2; // whoever has more to do
        int other = 5 - killed;
        System.out.printf("Segments: %d here, %d there%n", segments(2), segments(3));
        sides[killed].kill();
        long begin = System.nanoTime();
        try (Load load = Load.on(() -> command(COMMANDS), token)) {
            await().atMost(Duration.ofMinutes(2)).until(() -> segments(other) == all);
            System.out.printf(
                    "All %d segments taken over after %d ms, with commands coming%n",
                    all, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            load.awaitMore(50);
        }
        awaitShown(other);
        sides[killed] = started(killed);
        sides[killed].awaitReady();
        awaitShown(killed);
    }

    @Test
    @Order(5)
    void outliveAReadStoreThatHangs() throws InterruptedException {
        try (Load load = Load.on(() -> command(COMMANDS), token)) {
            load.awaitMore(50);
            mongo.hang();
            TimeUnit.SECONDS.sleep(HANG_SECONDS); // as long as it hangs, not until something has happened
            assertThat(List.of(sides[2], sides[3]))
                    .as("query sides say that they are not ready")
                    .allMatch(side -> !isReady(side));
            mongo.goOn();
            long begin = System.nanoTime();
            load.awaitMore(50);
            System.out.printf(
                    "After %d s without an answer of the read store: fifty commands within %d ms, all: %s%n",
                    HANG_SECONDS, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin), load.answers());
            assertThat(load.answers().keySet()).isSubsetOf(BEARABLE);
        }
        awaitShown(2);
        awaitShown(3);
        for (SideProcess side : sides) {
            side.awaitReady();
        }
        auditor.assertHistoryIsWhole(sides[2]);
        auditor.assertHistoryIsWhole(sides[3]);
    }

    private static void startBoth(int command, int query) throws IOException {
        sides[command] = started(command);
        sides[query] = started(query);
        sides[command].awaitReady();
        sides[query].awaitReady();
    }

    /** What so many of each do, first the one and then the other kind, as callers tell who are on the same machine. */
    private static String measured(int ofEach) {
        double commands = Pace.of(() -> command(ofEach), Load::register, token);
        String client = Load.acknowledged().get(0);
        awaitShown(2);
        double reads = Pace.of(
                () -> sides[COMMANDS + Math.floorMod(turn.incrementAndGet(), ofEach)].address(),
                caller -> caller.get("/api/v1/clients/" + client).status() == 200,
                token);
        assertThat(commands).isPositive();
        assertThat(reads).isPositive();
        return String.format("%.0f commands/s, %.0f client cards/s", commands, reads);
    }

    /** How many segments each projection has at both query sides together; what each of them follows for itself is none. */
    private static boolean isWhole() {
        JsonNode there = projections(3);
        return projections(2).properties().stream()
                .filter(one -> isProjection(one.getKey(), one.getValue()))
                .allMatch(one -> segments(one.getValue()) + segments(there.path(one.getKey())) == SEGMENTS);
    }

    private static int segments(int side) {
        return projections(side).properties().stream()
                .filter(one -> isProjection(one.getKey(), one.getValue()))
                .mapToInt(one -> segments(one.getValue()))
                .sum();
    }

    private static boolean isProjection(String name, JsonNode details) {
        return details.has("segments") && !name.equals("changes-elsewhere");
    }

    private static int segments(JsonNode projection) {
        return projection.path("segments").asInt();
    }

    private static JsonNode projections(int side) {
        return caller(side).get("/actuator/health").json().at("/components/projections/details");
    }

    private static Caller caller(int side) {
        return new Caller(sides[side].address(), token);
    }

    private static boolean isReady(SideProcess side) {
        return new Caller(side.address(), "").get("/actuator/health/readiness").status() == 200;
    }

    /** Everything acknowledged so far, at one query side. */
    private static void awaitShown(int side) {
        List<String> acknowledged = Load.acknowledged();
        Caller there = caller(side);
        await().atMost(Duration.ofMinutes(3)).until(() -> shown(there).containsAll(acknowledged));
        assertThat(acknowledged).doesNotHaveDuplicates();
    }

    private static Set<String> shown(Caller there) {
        return there.get("/api/v1/exports/clients")
                .text()
                .lines()
                .map(line -> line.split(",", 2)[0])
                .collect(Collectors.toSet());
    }

    /** The next of the command sides, in turn, as a router would do it that does not know who is away. */
    private static String command(int among) {
        return sides[Math.floorMod(turn.incrementAndGet(), among)].address();
    }

    private static SideProcess started(int side) throws IOException {
        Map<String, String> environment = new HashMap<>(stores.environment());
        environment.put("KARTOTEKA_MONGODB_URI", "mongodb://localhost:" + mongo.port() + "/?directConnection=true");
        environment.putAll(outsiders.environment());
        environment.put("KARTOTEKA_SECURITY_ISSUERURI", issuer.uri());
        environment.put("KARTOTEKA_SECURITY_EMPLOYEECLAIM", "preferred_username");
        environment.put("KARTOTEKA_SECURITY_FIRSTADMIN", "admin");
        return SideProcess.start(side < COMMANDS ? "command-side" : "query-side", directory, environment);
    }
}
