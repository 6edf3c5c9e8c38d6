package dev.kartoteka.standalone.configuration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What follows when the disk did not take what the read store wrote. Projections know more than the store has kept, so none may go
 * on: the process ends, and the next start goes on from the last version that is whole.
 */
final class BrokenReadStore {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenReadStore.class);

    private BrokenReadStore() {}

    static void end(ConfigurableApplicationContext context) {
        LOG.error(
                "Kartoteka ends, since its disk fails. Nothing acknowledged is lost; mend the disk and start it again");
        new Thread(() -> System.exit(SpringApplication.exit(context, () -> 1)), "end-of-broken-read-store").start();
    }
}
