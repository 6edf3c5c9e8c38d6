package dev.kartoteka.torture;

import dev.kartoteka.benchmark.Connection;
import dev.kartoteka.benchmark.SystemUnderTest;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Kills the system under load at random moments, starts it again, and at last looks whether anything is lost or doubled. */
@Command(name = "run.sh", mixinStandardHelpOptions = true, sortOptions = false)
public final class Torture implements Callable<Integer> {

    private static final int LONGEST_LIFE_MILLIS = 5000;

    @Option(names = "--kills", description = "How often it is killed: ${DEFAULT-VALUE}.")
    private int kills = 20;

    @Option(names = "--clients", description = "How many send commands at once: ${DEFAULT-VALUE}.")
    private int clients = 8;

    @Option(names = "--seed", description = "Of the moments of the kills: ${DEFAULT-VALUE}.")
    private long seed = 1;

    private final AtomicReference<@Nullable SystemUnderTest> alive = new AtomicReference<>();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Torture()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path directory = Files.createTempDirectory("kartoteka-torture");
        Journal journal = new Journal();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Future<?>> senders = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            senders.add(threads.submit(new Client(this::connection, journal, over)));
        }
        List<JsonNode> heads = killAgainAndAgain(directory, journal, out);
        SystemUnderTest last = SystemUnderTest.start(directory);
        alive.set(last);
        over.set(true);
        for (Future<?> sender : senders) {
            sender.get(3, TimeUnit.MINUTES); // what it sent last is settled now
        }
        threads.shutdownNow();
        last.settle();
        Verdict verdict = new Verdict(last, journal);
        List<String> faults = verdict.faults(heads);
        last.close();
        out.printf(
                "%,d commands acknowledged, %,d tries again, %,d times told to wait; %,d events; %d heads compared%n",
                journal.acknowledged(), journal.retries(), journal.refusals(), verdict.events(), heads.size());
        if (faults.isEmpty()) {
            out.println("Nothing is lost, nothing is doubled, all read models are what the events make");
            FileSystemUtils.deleteRecursively(directory);
            return 0;
        }
        faults.forEach(out::println);
        out.println("The data are left in " + directory);
        return 1;
    }

    private List<JsonNode> killAgainAndAgain(Path directory, Journal journal, PrintStream out) throws Exception {
        Random random = new Random(seed);
        List<JsonNode> heads = new ArrayList<>();
        for (int kill = 1; kill <= kills; kill++) {
            SystemUnderTest system = SystemUnderTest.start(directory);
            alive.set(system);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
            JsonNode head = system.get("/api/v1/audit/heads?limit=1").at("/data/0");
            if (!head.isMissingNode()) {
                heads.add(head);
            }
            boolean withDatabase = random.nextBoolean();
            alive.set(null);
            system.kill(withDatabase);
            out.printf(
                    "Kill %d of %d%s after a start of %.1f s; %,d commands acknowledged so far%n",
                    kill,
                    kills,
                    withDatabase ? ", its database too," : "",
                    system.startSeconds(),
                    journal.acknowledged());
        }
        return heads;
    }

    private Connection connection() {
        SystemUnderTest system = alive.get();
        if (system == null) {
            throw new UncheckedIOException(new ConnectException("It is not up"));
        }
        return system.connect();
    }
}
