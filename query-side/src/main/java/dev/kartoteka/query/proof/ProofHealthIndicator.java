package dev.kartoteka.query.proof;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down when the history is not the one that was signed. Not part of readiness: people must be able to look. */
@Component("proof")
class ProofHealthIndicator extends AbstractHealthIndicator {

    private final HistoryWriter writer;
    private final Tiles tiles;

    ProofHealthIndicator(HistoryWriter writer, Tiles tiles) {
        super("The tree of the history cannot be read");
        this.writer = writer;
        this.tiles = tiles;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.withDetail("events", tiles.size());
        String problem = writer.problem();
        if (problem == null) {
            health.up();
        } else {
            health.down().withDetail("problem", problem);
        }
    }
}
