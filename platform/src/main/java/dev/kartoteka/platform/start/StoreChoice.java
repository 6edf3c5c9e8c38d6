package dev.kartoteka.platform.start;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Turns the choice of stores, two keys of {@code kartoteka.*}, into what Axon and the MongoDB driver want to be told. */
public final class StoreChoice implements EnvironmentPostProcessor, Ordered {

    public static final String EVENT_STORE = "kartoteka.event-store";
    public static final String AXON_SERVER = "axon-server";
    public static final String EMBEDDED = "embedded";
    public static final String MONGODB_URI = "kartoteka.mongodb-uri";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> derived = new HashMap<>();
        derived.put("axon.axonserver.enabled", AXON_SERVER.equals(environment.getProperty(EVENT_STORE, EMBEDDED)));
        String uri = environment.getProperty(MONGODB_URI, "");
        if (!uri.isBlank()) {
            derived.put("spring.mongodb.uri", uri);
        }
        environment.getPropertySources().addLast(new MapPropertySource("kartoteka stores", derived));
    }

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
