package dev.kartoteka.shared.access;

/** What an employee may do; one may have several, and then may do what any of them may. Stored by name, never renamed. */
public enum Role {
    /** Sells: their own clients and deals, and those of the pool. */
    REP,
    /** Leads: clients and deals of the own team and the teams below it, and of the pool. */
    MANAGER,
    /** Computes: every record and report, with personal fields masked. */
    ANALYST,
    /** Checks: every record and the whole history, with who read what; changes nothing. */
    AUDITOR,
    /** Runs it: rights, pipelines, imports, and every record; not the log. */
    ADMIN
}
