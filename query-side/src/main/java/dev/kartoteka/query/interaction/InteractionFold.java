package dev.kartoteka.query.interaction;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import dev.kartoteka.shared.interaction.InteractionErased;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.interaction.InteractionRetracted;
import dev.kartoteka.shared.metadata.MetadataKeys;

/** What is known of a interaction after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class InteractionFold {

    static final Fold<Interaction> FOLD = Fold.of(Interaction.class)
            .start(
                    InteractionLogged.class,
                    (event, recorded) -> new Interaction(
                            event.interactionId(),
                            event.clientId(),
                            event.dealId(),
                            event.contactIds(),
                            event.kind(),
                            event.direction(),
                            event.subject(),
                            event.body(),
                            event.durationSeconds(),
                            recorded.occurredAt(),
                            recorded.metadata().get(MetadataKeys.ACTOR_ID),
                            0,
                            false))
            .then(InteractionCorrected.class, Interaction::corrected)
            .then(InteractionRetracted.class, (interaction, event) -> interaction.withdrawn())
            .ignores(InteractionErased.class) // the key is gone: the record is folded anew
            .build();

    private InteractionFold() {}
}
