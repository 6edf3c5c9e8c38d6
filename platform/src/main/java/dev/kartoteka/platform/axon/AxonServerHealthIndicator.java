package dev.kartoteka.platform.axon;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether Axon Server is connected. Axon's own indicator is made for an earlier Spring Boot and is not found by this one. */
@Component("axonServerHealthIndicator")
@ConditionalOnProperty("axon.axonserver.enabled")
class AxonServerHealthIndicator extends AbstractHealthIndicator {

    private final AxonServerConnectionManager connections;

    AxonServerHealthIndicator(AxonServerConnectionManager connections) {
        this.connections = connections;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        connections.connections().forEach(health::withDetail);
        if (connections.isConnected(connections.getDefaultContext())) {
            health.up();
        } else {
            health.down();
        }
    }
}
