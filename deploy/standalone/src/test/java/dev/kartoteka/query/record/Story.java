package dev.kartoteka.query.record;

import dev.kartoteka.shared.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** One record's life as its aggregate could tell it: what comes next depends on what was told and on chance. */
@FunctionalInterface
interface Story {

    /** How many kinds of choice there are. */
    int CHOICES = 8;

    /**
     * The next event of the record; the first one begins it. Null when nothing can happen to it any more.
     *
     * @param sequence of the event, from 0
     * @param what a choice among what may happen, below {@link #CHOICES}
     */
    @Nullable
    DomainEvent next(String id, long sequence, int what);
}
