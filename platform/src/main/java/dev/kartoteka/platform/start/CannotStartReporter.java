package dev.kartoteka.platform.start;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps Spring from logging what the one line of {@link CannotStart} says, with all its frames. */
final class CannotStartReporter implements SpringBootExceptionReporter {

    /** As Spring makes reporters. */
    @SuppressWarnings("UnusedVariable")
    CannotStartReporter(ConfigurableApplicationContext context) {}

    /** Whether nobody else has to tell. */
    @Override
    public boolean reportException(Throwable failure) {
        return CannotStart.within(failure).isPresent();
    }
}
