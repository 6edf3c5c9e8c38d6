package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.arrival.ArrivalAssigned;
import dev.kartoteka.shared.arrival.ArrivalDismissed;
import dev.kartoteka.shared.arrival.ArrivalErased;
import dev.kartoteka.shared.arrival.CallReported;
import dev.kartoteka.shared.arrival.EmailArrived;
import java.util.Locale;

/** E-mails and calls that came in, in words. */
final class SentencesOfArrivals {

    private SentencesOfArrivals() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(EmailArrived.class, e -> "An e-mail " + quoted(e.subject()) + " came in.")
                .put(
                        CallReported.class,
                        e -> "The call is " + e.stage().toLowerCase(Locale.ROOT) + " since " + e.at() + ".")
                .put(ArrivalAssigned.class, e -> "What came in as " + e.arrivalId() + " is the client's.")
                .put(ArrivalDismissed.class, e -> "What came in is no client's.")
                .put(ArrivalErased.class, e -> "What came in, and from whom, was erased.");
    }
}
