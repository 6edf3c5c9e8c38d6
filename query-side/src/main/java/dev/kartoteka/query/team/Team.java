package dev.kartoteka.query.team;

import org.jspecify.annotations.Nullable;

/** Those who work together, below another team or at the top. */
public record Team(String id, String name, @Nullable String parentId) {}
