package dev.kartoteka.shared.pipeline;

/** A task that entering a stage makes, as events carry it; due so many days after. */
public record PlaybookTask(String title, int dueInDays) {}
