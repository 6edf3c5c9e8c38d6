package dev.kartoteka.command.busy;

import java.time.Instant;

/** What an employee has to do with a client, and since when. */
record Work(String employeeId, Instant since) {}
