package dev.kartoteka.command.team;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.team.TeamId;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Sets up a team, below another one or at the top. */
@CommandPath(value = "teams", summary = "Create a team")
public record CreateTeam(
        @TargetAggregateIdentifier TeamId id,
        String name,
        @Nullable TeamId parentId) implements TeamCommand {

    public CreateTeam {
        name = Text.name(name);
    }
}
