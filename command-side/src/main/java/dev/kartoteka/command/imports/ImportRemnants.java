package dev.kartoteka.command.imports;

import dev.kartoteka.platform.privacy.Remnants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What imports keep of the files: the rows that were rejected or noted. They are for whoever imported, for a while; nobody can
 * tell whom a row is about, so an erasure clears them all. The counts stay.
 */
@Component
@Order(100)
class ImportRemnants implements Remnants {

    private static final long LOOK_AGAIN_MILLIS = 200;

    private final Imports imports;
    private final Duration kept;
    private final Clock clock = Clock.systemUTC();

    ImportRemnants(Imports imports, @Value("${kartoteka.import.keep-rows}") Duration kept) {
        this.imports = imports;
        this.kept = kept;
    }

    @Override
    public String place() {
        return "imports";
    }

    /** An import that goes on has its files still; they go with its end. */
    @Override
    public void clear(String personId) throws InterruptedException {
        while (imports.all().stream().anyMatch(status -> !status.state().over())) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        imports.all().forEach(status -> imports.directory(status.id()).deleteRows());
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOldRows() {
        Instant before = clock.instant().minus(kept);
        imports.all().stream()
                .filter(status -> status.state().over() && status.createdAt().isBefore(before))
                .forEach(status -> imports.directory(status.id()).deleteRows());
    }
}
