package dev.kartoteka.query.timeline;

import dev.kartoteka.shared.event.DomainEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Every event as one English sentence; of an interaction, what was said. Pure: other records are named by identifier. */
final class Sentences {

    private static final Map<Class<?>, Function<DomainEvent, String>> SENTENCES = sentences();

    private Sentences() {}

    static String of(DomainEvent event) {
        Function<DomainEvent, String> sentence = SENTENCES.get(event.getClass());
        if (sentence == null) {
            throw new IllegalArgumentException(
                    "No sentence for " + event.getClass().getSimpleName());
        }
        return sentence.apply(event);
    }

    /** For a test to compare with the events there are. */
    static Set<Class<?>> types() {
        return SENTENCES.keySet();
    }

    private static Map<Class<?>, Function<DomainEvent, String>> sentences() {
        Collector sentences = new Collector();
        SentencesOfRecords.addTo(sentences);
        SentencesOfDeals.addTo(sentences);
        SentencesOfOrders.addTo(sentences);
        SentencesOfSettings.addTo(sentences);
        SentencesOfSubjects.addTo(sentences);
        SentencesOfDocuments.addTo(sentences);
        SentencesOfMessages.addTo(sentences);
        SentencesOfArrivals.addTo(sentences);
        SentencesOfCatalogue.addTo(sentences);
        SentencesOfQuotes.addTo(sentences);
        SentencesOfApprovals.addTo(sentences);
        SentencesOfMoney.addTo(sentences);
        SentencesOfDigests.addTo(sentences);
        SentencesOfPerformance.addTo(sentences);
        SentencesOfAutomation.addTo(sentences);
        SentencesOfRules.addTo(sentences);
        SentencesOfLeads.addTo(sentences);
        SentencesOfTasks.addTo(sentences);
        SentencesOfPlanner.addTo(sentences);
        SentencesOfBlocklist.addTo(sentences);
        SentencesOfPlaybooks.addTo(sentences);
        return Map.copyOf(sentences.gathered);
    }

    /** Takes one sentence for each type of event. */
    static final class Collector {

        private final Map<Class<?>, Function<DomainEvent, String>> gathered = new HashMap<>();

        <E extends DomainEvent> Collector put(Class<E> type, Function<E, String> sentence) {
            if (gathered.put(type, event -> sentence.apply(type.cast(event))) != null) {
                throw new IllegalStateException("Two sentences for " + type.getSimpleName());
            }
            return this;
        }
    }
}
