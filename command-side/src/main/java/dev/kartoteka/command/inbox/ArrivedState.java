package dev.kartoteka.command.inbox;

import dev.kartoteka.shared.arrival.ArrivalAssigned;
import dev.kartoteka.shared.arrival.ArrivalDismissed;
import dev.kartoteka.shared.arrival.ArrivalErased;
import dev.kartoteka.shared.arrival.CallReported;
import dev.kartoteka.shared.arrival.EmailArrived;
import dev.kartoteka.shared.fold.Fold;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came in, and whose it is.
 *
 * @param email null for a call
 * @param calls what was told of a call, in the order of telling; none for an e-mail
 * @param assigned null while it is nobody's
 */
record ArrivedState(
        @Nullable EmailArrived email,
        List<CallReported> calls,
        @Nullable ArrivalAssigned assigned,
        boolean erased) {

    private static final ArrivedState NOTHING = new ArrivedState(null, List.of(), null, false);

    static final Fold<ArrivedState> FOLD = Fold.of(ArrivedState.class)
            .start(EmailArrived.class, event -> new ArrivedState(event, List.of(), null, false))
            .always(CallReported.class, (arrived, event, recorded) -> (arrived == null ? NOTHING : arrived).told(event))
            .then(
                    ArrivalAssigned.class,
                    (arrived, event) -> new ArrivedState(arrived.email(), arrived.calls(), event, arrived.erased()))
            .then(
                    ArrivalErased.class,
                    (arrived, event) -> new ArrivedState(arrived.email(), arrived.calls(), arrived.assigned(), true))
            .ignores(ArrivalDismissed.class)
            .build();

    private ArrivedState told(CallReported event) {
        return new ArrivedState(
                email, Stream.concat(calls.stream(), Stream.of(event)).toList(), assigned, erased);
    }
}
