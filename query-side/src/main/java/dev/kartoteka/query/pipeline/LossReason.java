package dev.kartoteka.query.pipeline;

/** Why deals of a pipeline are lost. */
public record LossReason(String id, String name) {}
