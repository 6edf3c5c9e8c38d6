package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.issuer.TestIssuer;
import dev.kartoteka.standalone.login.Caller;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
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

/** Two command sides and two query sides as processes of their own, and what may happen to them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // before all tests
class FourSidesIT {

    private static final int COMMANDS = 2;
    private static final int SIDES = 4;
    private static final int HANG_SECONDS = 30;
    private static final int MEASURED_SECONDS = 20;

    /** What a caller may be told while sides come and go: nobody there (0), or to come again. */
    private static final Set<Integer> BEARABLE = Set.of(0, 201, 503);

    private static final List<SideProcess> sides = new CopyOnWriteArrayList<>();
    private static final AtomicInteger turn = new AtomicInteger();

    @TempDir
    private static Path directory;

    private static Stores stores;
    private static HangingProxy mongo;
    private static TestIssuer issuer;
    private static Auditor auditor;
    private static String token;

    @BeforeAll
    static void start() throws IOException {
        stores = Stores.take();
        URI uri = URI.create(stores.mongoUri());
        mongo = new HangingProxy(uri.getHost(), uri.getPort());
        issuer = TestIssuer.start();
        for (int side = 0; side < SIDES; side++) {
            sides.add(started(side));
        }
        sides.forEach(SideProcess::awaitReady);
        auditor = Auditor.letIn(sides.get(0), issuer);
        token = auditor.token();
    }

    @AfterAll
    static void end() throws IOException {
        for (SideProcess side : sides) {
            side.close();
        }
        if (issuer != null) { // not when it was skipped
            issuer.close();
            mongo.close();
            stores.close();
        }
    }

    @Test
    @Order(1)
    void takeCommandsFromWhoeverIsAsked() {
        double one = perSecond(1);
        double two = perSecond(COMMANDS);
        System.out.printf("Commands by one command side %.0f/s, by two %.0f/s%n", one, two);

        assertThat(one).isPositive();
        assertThat(two).isPositive();
        awaitShown(2);
        awaitShown(3);
    }

    @Test
    @Order(2)
    void areStartedAnewOneAfterAnotherUnderLoad() throws IOException {
        try (Load load = Load.on(() -> command(COMMANDS), token)) {
            for (int side = 0; side < SIDES; side++) {
                load.awaitMore(50);
                sides.get(side).terminate();
                sides.set(side, started(side));
                sides.get(side).awaitReady();
            }
            load.awaitMore(50);
            System.out.println("While four sides were started anew: " + load.answers());
            assertThat(load.answers().keySet()).isSubsetOf(BEARABLE);
        }
        awaitShown(2);
        awaitShown(3);
    }

    @Test
    @Order(3)
    void whatAKilledQuerySideHadToDoTheOtherDoes() throws IOException {
        sides.get(3).kill();
        try (Load load = Load.on(() -> command(COMMANDS), token)) {
            load.awaitMore(50);
        }
        awaitShown(2);
        sides.set(3, started(3));
        sides.get(3).awaitReady();
        awaitShown(3);
    }

    @Test
    @Order(4)
    void outliveAReadStoreThatHangs() throws InterruptedException {
        try (Load load = Load.on(() -> command(COMMANDS), token)) {
            load.awaitMore(50);
            mongo.hang();
            TimeUnit.SECONDS.sleep(HANG_SECONDS); // as long as it hangs, not until something has happened
            assertThat(sides.subList(COMMANDS, SIDES))
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
        sides.forEach(SideProcess::awaitReady);
        auditor.assertHistoryIsWhole(sides.get(2));
        auditor.assertHistoryIsWhole(sides.get(3));
    }

    private static double perSecond(int commandSides) {
        try (Load load = Load.on(() -> command(commandSides), token)) {
            load.awaitMore(200); // warm
            int before = Load.acknowledged().size();
            long begin = System.nanoTime();
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(MEASURED_SECONDS));
            return (Load.acknowledged().size() - before)
                    / (double) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        }
    }

    private static boolean isReady(SideProcess side) {
        return new Caller(side.address(), "").get("/actuator/health/readiness").status() == 200;
    }

    /** Everything acknowledged so far, at one query side. */
    private static void awaitShown(int side) {
        List<String> acknowledged = Load.acknowledged();
        Caller there = new Caller(sides.get(side).address(), token);
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
        return sides.get(Math.floorMod(turn.incrementAndGet(), among)).address();
    }

    private static SideProcess started(int side) throws IOException {
        Map<String, String> environment = new HashMap<>(stores.environment());
        environment.put("KARTOTEKA_MONGODB_URI", "mongodb://localhost:" + mongo.port() + "/?directConnection=true");
        environment.put("KARTOTEKA_SECURITY_ISSUERURI", issuer.uri());
        environment.put("KARTOTEKA_SECURITY_EMPLOYEECLAIM", "preferred_username");
        environment.put("KARTOTEKA_SECURITY_FIRSTADMIN", "admin");
        return SideProcess.start(side < COMMANDS ? "command-side" : "query-side", directory, environment);
    }
}
