package dev.kartoteka.standalone.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For tests that look or reach inside, and so start a system of their own in this process. Nothing for one elsewhere. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OwnSystem.Condition.class)
@interface OwnSystem {

    /** Skips them when the suite is for a system that runs elsewhere. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getConfigurationParameter(RunningSystem.BASE_URL)
                    .filter(address -> !address.isBlank())
                    .map(address -> ConditionEvaluationResult.disabled("Skipped: needs the inside of a system in this"
                            + " process or all its data, and this run is for " + address))
                    .orElseGet(() -> ConditionEvaluationResult.enabled("no other system is told of"));
        }
    }
}
