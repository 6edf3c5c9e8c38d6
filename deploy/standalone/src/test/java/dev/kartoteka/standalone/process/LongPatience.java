package dev.kartoteka.standalone.process;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Whoever awaits waits a minute rather than ten seconds: what is green takes no longer, and a slow machine is no fault. And is
 * not ended by what a thread of another server throws, such as one whose connections are cut on purpose.
 */
public final class LongPatience implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }
}
