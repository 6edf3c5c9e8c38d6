package dev.kartoteka.benchmark.server;

import dev.kartoteka.standalone.StandaloneApplication;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** The standalone system, with the endpoints of this package beside its own. Its settings come from the environment. */
public final class BenchmarkServer {

    private BenchmarkServer() {}

    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true"); // as the system's own main does
        DataDirectoryLock lock = DataDirectoryLock.take(Path.of(System.getenv("KARTOTEKA_DATA_DIR")));
        SpringApplication application =
                new SpringApplication(StandaloneApplication.class, BenchmarkServerConfiguration.class);
        application.addInitializers((ApplicationContextInitializer<GenericApplicationContext>)
                context -> context.registerBean(DataDirectoryLock.class, () -> lock));
        application.run(arguments);
    }
}
