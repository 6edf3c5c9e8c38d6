package dev.kartoteka.command.promise;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.promise.PromiseId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Tells what holds from now on; absent leaves. What held before stays in the course. */
@CommandPath(value = "promises/{id}/change", summary = "Change what was promised, or until when", reasonRequired = true)
public record ChangePromise(
        @TargetAggregateIdentifier PromiseId id,
        @Nullable String text,
        @Nullable CalendarDay dueOn) implements PromiseCommand {

    public ChangePromise {
        text = text == null ? null : Text.body(text);
    }
}
