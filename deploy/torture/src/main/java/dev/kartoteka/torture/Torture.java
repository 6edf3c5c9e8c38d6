package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Does to the system under load what happens to systems, and at last looks whether anything is lost or doubled. */
@Command(name = "run.sh", mixinStandardHelpOptions = true, sortOptions = false)
public final class Torture implements Callable<Integer> {

    @Option(
            names = "--fault",
            split = ",",
            defaultValue = "kills",
            description = "What is done, one after the other: ${COMPLETION-CANDIDATES}. Kills by default.")
    private List<Faults> faults = List.of();

    @Option(names = "--kills", description = "How often it is killed: ${DEFAULT-VALUE}.")
    private int kills = 20;

    @Option(names = "--clients", description = "How many send commands at once: ${DEFAULT-VALUE}.")
    private int clients = 8;

    @Option(
            names = "--late",
            description = "So many seconds may a reminder be late while the system is up: ${DEFAULT-VALUE}. "
                    + "More where others use the machine.")
    private int late = 5;

    @Option(names = "--seed", description = "Of the moments that are chosen: ${DEFAULT-VALUE}.")
    private long seed = 1;

    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    static int execute(String... arguments) {
        return new CommandLine(new Torture())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    @Override
    public Integer call() throws Exception {
        Path directory = Files.createTempDirectory("kartoteka-torture");
        Journal journal = new Journal();
        Trial trial = new Trial(directory, journal, kills, Duration.ofSeconds(late));
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Future<?>> senders = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            senders.add(threads.submit(new Client(trial.sender(), over)));
        }
        for (Faults fault : faults) {
            trial.tell("%s", fault);
            try {
                fault.make(seed).strike(trial);
            } catch (CannotBeDone e) {
                trial.tell("%s is passed over: %s", fault, String.valueOf(e.getMessage()));
            }
            trial.environment(Map.of());
        }
        SystemUnderTest last = trial.start(Trial.STARTS_FAST);
        over.set(true);
        for (Future<?> sender : senders) {
            sender.get(3, TimeUnit.MINUTES); // what it sent last is settled now
        }
        threads.shutdownNow();
        last.settle();
        Verdict verdict = new Verdict(last, journal);
        trial.wrongs().addAll(verdict.faults(trial.heads()));
        last.close();
        trial.tell(
                "%,d commands acknowledged, %,d tries again, %,d times told to wait; %,d events; %d heads compared",
                journal.acknowledged(),
                journal.retries(),
                journal.refusals(),
                verdict.events(),
                trial.heads().size());
        if (trial.wrongs().isEmpty()) {
            trial.tell("Nothing is lost, nothing is doubled, all read models are what the events make");
            FileSystemUtils.deleteRecursively(directory);
            return 0;
        }
        trial.wrongs().forEach(wrong -> trial.tell("%s", wrong));
        trial.tell("The data are left in %s", directory);
        return 1;
    }
}
