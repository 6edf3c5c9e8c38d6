package dev.kartoteka.shared.failure;

/** A refusal as it crosses process borders: the exception class does not survive the way over Axon Server, this does. */
public record Failure(FailureCode code, String detail) {}
