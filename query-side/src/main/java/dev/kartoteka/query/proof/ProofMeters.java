package dev.kartoteka.query.proof;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Shows how far the tree over the history has come, and whether it is signed. */
@Component
class ProofMeters implements MeterBinder {

    private final HistoryWriter writer;

    ProofMeters(HistoryWriter writer) {
        this.writer = writer;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("kartoteka.proof.events", writer, HistoryWriter::size)
                .description("Events in the tree, where this process lets it grow; else 0")
                .register(registry);
        Gauge.builder("kartoteka.proof.signed", writer, HistoryWriter::signedSize)
                .description("Events under the last signed head that this process knows")
                .register(registry);
        Gauge.builder("kartoteka.proof.stopped", writer, told -> told.problem() == null ? 0 : 1)
                .description("1 when the history is not the one that was signed, and is not signed any more")
                .register(registry);
    }
}
