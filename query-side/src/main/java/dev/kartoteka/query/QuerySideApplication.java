package dev.kartoteka.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The query side as a process of its own. */
@SpringBootApplication(scanBasePackages = {"dev.kartoteka.platform", "dev.kartoteka.query"})
public class QuerySideApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(QuerySideApplication.class, arguments);
    }
}
