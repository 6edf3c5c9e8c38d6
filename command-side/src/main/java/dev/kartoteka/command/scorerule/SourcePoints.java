package dev.kartoteka.command.scorerule;

import dev.kartoteka.shared.scorerule.NamedPoints;
import dev.kartoteka.shared.value.Text;
import java.util.Locale;

/**
 * The points for leads that came by a source.
 *
 * @param source in any letters
 * @param points 0 to 100
 */
public record SourcePoints(String source, int points) {

    public SourcePoints {
        source = Text.name(source).toLowerCase(Locale.ROOT);
        SetScoreRule.requirePoints("points", points);
    }

    NamedPoints toEvent() {
        return new NamedPoints(source, points);
    }
}
