package dev.kartoteka.command.template;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.command.rendering.Filling;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Text;

/** HTML with placeholders, in which there is nothing that runs, nothing that is fetched, and no placeholder that is unknown. */
public record TemplateBody(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TemplateBody {
        value = Text.body(value);
        if (value.isBlank()) {
            throw new InvalidValue(FailureCode.INVALID_TEXT, "Must not be blank");
        }
        Filling.requireTemplate(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
