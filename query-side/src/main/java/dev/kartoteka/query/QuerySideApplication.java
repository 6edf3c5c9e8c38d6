package dev.kartoteka.query;

import dev.kartoteka.platform.start.Start;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The query side as a process of its own, fed by Axon Server. */
@SpringBootApplication(scanBasePackages = {"dev.kartoteka.platform", "dev.kartoteka.query"})
public class QuerySideApplication {

    public static void main(String[] arguments) {
        Start.side(QuerySideApplication.class, "query-side", arguments);
    }
}
