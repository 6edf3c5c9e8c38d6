package dev.kartoteka.shared.team;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A team, below another one or at the top. */
@Revision("1")
public record TeamCreated(
        String teamId, String name, @Nullable String parentId) implements TeamEvent {}
