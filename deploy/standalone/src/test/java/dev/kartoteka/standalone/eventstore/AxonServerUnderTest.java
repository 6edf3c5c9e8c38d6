package dev.kartoteka.standalone.eventstore;

import dev.kartoteka.shared.event.EventJson;
import java.util.UUID;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Connects tests to an Axon Server, which {@code -Dkartoteka.test.axon-server=host:8124} tells of; skips them without. */
public final class AxonServerUnderTest implements ParameterResolver, ExecutionCondition {

    public static final String ADDRESS = "kartoteka.test.axon-server";

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(AxonServerUnderTest.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getConfigurationParameter(ADDRESS).orElse("").isBlank()
                ? ConditionEvaluationResult.disabled(
                        "Skipped: needs an Axon Server; give its address as -D" + ADDRESS + "=host:8124")
                : ConditionEvaluationResult.enabled("there is an Axon Server");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == AxonServerEventStore.class;
    }

    /** A connection of its own for each parameter: each writer is as far from the others as another process. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String address = context.getConfigurationParameter(ADDRESS).orElse("");
        Connected connected = Connected.to(address);
        context.getStore(NAMESPACE).put(UUID.randomUUID(), connected);
        return connected.store;
    }

    /** Closed by JUnit after the test. */
    private record Connected(AxonServerConnectionManager connections, AxonServerEventStore store)
            implements AutoCloseable {

        private static Connected to(String address) {
            AxonServerConfiguration configuration = AxonServerConfiguration.builder()
                    .servers(address)
                    .componentName("kartoteka-test")
                    .build();
            AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
                    .axonServerConfiguration(configuration)
                    .build();
            connections.start();
            JacksonSerializer serializer = JacksonSerializer.builder()
                    .objectMapper(EventJson.mapper())
                    .lenientDeserialization()
                    .build();
            return new Connected(
                    connections,
                    AxonServerEventStore.builder()
                            .configuration(configuration)
                            .platformConnectionManager(connections)
                            .eventSerializer(serializer)
                            .snapshotSerializer(serializer)
                            .snapshotFilter(SnapshotFilter.allowAll())
                            .build());
        }

        @Override
        public void close() {
            connections.shutdown();
        }
    }
}
