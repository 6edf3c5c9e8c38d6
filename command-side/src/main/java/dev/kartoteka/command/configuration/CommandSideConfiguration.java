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

/** What of Axon the command side sets up; which stores it runs on is decided outside. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CommandSideConfiguration {

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
