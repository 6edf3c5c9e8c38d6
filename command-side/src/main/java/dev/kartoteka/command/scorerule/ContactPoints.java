package dev.kartoteka.command.scorerule;

import dev.kartoteka.command.interaction.InteractionKind;
import dev.kartoteka.shared.scorerule.NamedPoints;

/**
 * The points for each contact of a kind.
 *
 * @param points 0 to 100
 */
public record ContactPoints(InteractionKind kind, int points) {

    public ContactPoints {
        SetScoreRule.requirePoints("points", points);
    }

    NamedPoints toEvent() {
        return new NamedPoints(kind.name(), points);
    }
}
