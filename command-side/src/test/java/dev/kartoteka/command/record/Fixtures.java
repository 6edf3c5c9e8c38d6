package dev.kartoteka.command.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.metadata.MetadataKeys;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Axon's fixture as the running system sets its aggregates up, and words for what tests expect of it. */
public final class Fixtures {

    private Fixtures() {}

    /** A fixture with the handlers of all records around the aggregate's, and the metadata that events take from commands. */
    public static <T> FixtureConfiguration<T> of(Class<T> aggregate, Object... resources) {
        FixtureConfiguration<T> fixture = new AggregateTestFixture<>(aggregate);
        return fixture.registerHandlerEnhancerDefinition(new RecordHandlerEnhancer())
                .registerCommandHandlerInterceptor(new CorrelationDataInterceptor<>(
                        new SimpleCorrelationDataProvider(MetadataKeys.FROM_COMMAND_TO_EVENT.toArray(String[]::new))))
                .registerInjectableResources(resources);
    }

    /** For commands that join no other record. */
    public static JoinedRecords noOtherRecords() {
        return new JoinedRecords(new DefaultListableBeanFactory());
    }

    /** The command was refused by a rule with this code, and nothing happened. */
    public static void expectRefusal(ResultValidator<?> result, FailureCode code) {
        result.expectNoEvents().expectException(refusal(code));
    }

    /** The command was carried out, changed nothing, and answers the version that was. */
    public static void expectNoChange(ResultValidator<?> result, long version) {
        result.expectNoEvents().expectSuccessfulHandlerExecution().expectResultMessagePayload(version);
    }

    /** A value object or a command refuses the shape with this code. */
    public static void assertInvalid(FailureCode code, ThrowingCallable construction) {
        assertThatThrownBy(construction).isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static Matcher<Throwable> refusal(FailureCode code) {
        return new FeatureMatcher<>(Matchers.is(code), "a rule's refusal with code", "code") {
            @Override
            protected @Nullable FailureCode featureValueOf(Throwable thrown) {
                return thrown instanceof DomainRuleViolated refused ? refused.code() : null;
            }
        };
    }
}
