package dev.kartoteka.command.configuration;

import dev.kartoteka.command.record.RecordHandlerEnhancer;
import dev.kartoteka.command.record.TargetRecords;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** What of Axon the command side sets up; which stores it runs on is decided outside. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CommandSideConfiguration {

    private static final int SCHEDULED_AT_ONCE = 4;

    /**
     * By this name Spring finds it. There are other executors, so it would make one of a single thread by itself: then what is due
     * would not be looked for while something else, such as an hourly deletion, takes long.
     */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(SCHEDULED_AT_ONCE);
        scheduler.setThreadNamePrefix("scheduled-");
        scheduler.setDaemon(true);
        return scheduler;
    }

    @Bean
    RecordHandlerEnhancer recordHandlerEnhancer() {
        return new RecordHandlerEnhancer();
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new TargetRecords();
    }

    /** Two handlers of one command are a mistake, not a warning. */
    @Bean
    DuplicateCommandHandlerResolver duplicateCommandHandlerResolver() {
        return DuplicateCommandHandlerResolution.rejectDuplicates();
    }

    @Bean
    CorrelationDataProvider whoWhyAndWhen() {
        return new SimpleCorrelationDataProvider(MetadataKeys.FROM_COMMAND_TO_EVENT.toArray(String[]::new));
    }

    @Bean
    CorrelationDataProvider correlationAndCausation() {
        return message -> {
            MetaData told = message.getMetaData();
            // a policy's command names the event that caused it, and what that event belongs to
            Object causation = message instanceof CommandMessage<?> ? told.get(MetadataKeys.CAUSATION_ID) : null;
            return Map.of(
                    MetadataKeys.CAUSATION_ID,
                    causation == null ? message.getIdentifier() : causation,
                    MetadataKeys.CORRELATION_ID,
                    told.getOrDefault(MetadataKeys.CORRELATION_ID, message.getIdentifier()));
        };
    }
}
