package dev.kartoteka.torture;

import java.util.Locale;

/** By the names that run.sh takes. */
enum Faults {
    KILLS,
    ROUTINE,
    EVENT_STORE,
    SIGTERM,
    OVERLOAD,
    SLOW_CLIENTS,
    POWER_CUT,
    SMALL_HEAP,
    CLOCK,
    DISK_FULL,
    SLOW_DISK,
    FAILING_SYNCS;

    /** @param seed of the moments it chooses */
    Fault make(long seed) {
        return switch (this) {
            case KILLS -> new Kills(seed);
            case ROUTINE -> new Routine(seed);
            case EVENT_STORE -> new EventStoreKilled();
            case SIGTERM -> new Terminations(seed);
            case OVERLOAD -> new Overload();
            case SLOW_CLIENTS -> new SlowClients();
            case POWER_CUT -> new PowerCuts(seed);
            case SMALL_HEAP -> new SmallHeap();
            case CLOCK -> new ClockSetBack();
            case DISK_FULL -> new DiskFull();
            case SLOW_DISK -> new SlowDisk();
            case FAILING_SYNCS -> new FailingSyncs();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
