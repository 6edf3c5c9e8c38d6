package dev.kartoteka.query.substitution;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.substitution.SubstitutionArranged;
import dev.kartoteka.shared.substitution.SubstitutionCancelled;
import dev.kartoteka.shared.substitution.SubstitutionEnded;
import dev.kartoteka.shared.substitution.SubstitutionErased;
import java.util.List;

/** What is known of a substitution after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class SubstitutionFold {

    static final Fold<Substitution> FOLD = Fold.of(Substitution.class)
            .start(
                    SubstitutionArranged.class,
                    event -> new Substitution(
                            event.substitutionId(),
                            event.absentId(),
                            event.substituteId(),
                            List.of(event.absentId(), event.substituteId()),
                            event.firstDay(),
                            event.lastDay(),
                            event.zone(),
                            false))
            .then(SubstitutionEnded.class, (substitution, event) -> substitution.until(event.lastDay()))
            .then(SubstitutionCancelled.class, (substitution, event) -> substitution.called())
            .ignores(SubstitutionErased.class) // the key is gone: the record is folded anew
            .build();

    private SubstitutionFold() {}
}
