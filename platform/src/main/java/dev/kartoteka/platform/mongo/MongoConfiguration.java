package dev.kartoteka.platform.mongo;

import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Settings that a connection string may still override. */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    /** A caller rather hears soon that the store is away than waits for the driver's half minute. */
    private static final int SECONDS_TO_FIND_A_SERVER = 5;

    /** Longer than any read of ours; without it a connection that was cut silently would hold its thread for ever. */
    private static final int SECONDS_TO_ANSWER = 60;

    /** A used key, a read model or a token that is told to be kept is kept by the majority, so no failover takes it back. */
    @Bean
    @Order(-1) // before the connection string is applied
    MongoClientSettingsBuilderCustomizer soonAndSafe() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SECONDS_TO_FIND_A_SERVER, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SECONDS_TO_FIND_A_SERVER, TimeUnit.SECONDS)
                        .readTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS));
    }
}
