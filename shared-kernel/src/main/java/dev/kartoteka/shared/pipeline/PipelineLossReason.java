package dev.kartoteka.shared.pipeline;

/** Why deals of a pipeline are lost, as events carry it. */
public record PipelineLossReason(String id, String name) {}
