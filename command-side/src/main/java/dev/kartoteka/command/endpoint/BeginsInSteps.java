package dev.kartoteka.command.endpoint;

/** A command whose record may begin with more than one event, so that the store is asked at which version it is. */
public interface BeginsInSteps {}
