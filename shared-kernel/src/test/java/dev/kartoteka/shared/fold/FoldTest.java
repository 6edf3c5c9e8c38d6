package dev.kartoteka.shared.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.team.TeamCreated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final Fold<Account> FOLD = Fold.of(Account.class)
            .start(Opened.class, event -> new Account(event.owner(), 0, 0))
            .then(Paid.class, (account, event, recorded) -> account.plus(event.amount(), recorded.sequence()))
            .then(Renamed.class, (account, event) -> account.named(event.owner()))
            .ignores(Noted.class)
            .build();

    @Test
    void startsFromNothing() {
        assertThat(FOLD.apply(null, recorded(0, new Opened("Ada")))).isEqualTo(new Account("Ada", 0, 0));
    }

    @Test
    void goesFromStateToState() {
        assertThat(FOLD.applyAll(null, stream(new Opened("Ada"), new Paid(5), new Renamed("Bob"), new Paid(7))))
                .isEqualTo(new Account("Bob", 12, 3));
    }

    @Test
    void showsAStepAllThatIsKnownAboutTheEvent() {
        Fold<Instant> times = Fold.of(Instant.class)
                .start(Opened.class, (event, recorded) -> recorded.occurredAt())
                .build();

        assertThat(times.apply(null, recorded(0, new Opened("Ada")))).isEqualTo(NOON);
    }

    @Test
    void givesTheSameObjectWhereTheEventChangesNothing() {
        Account account = new Account("Ada", 1, 1);

        assertThat(FOLD.apply(account, recorded(2, new Noted("nothing to see"))))
                .isSameAs(account);
        assertThat(FOLD.apply(null, recorded(0, new Noted("nothing to see")))).isNull();
        assertThat(FOLD.applyAll(account, List.of())).isSameAs(account);
        assertThat(FOLD.applyAll(null, List.of())).isNull();
    }

    @Test
    void refusesAnEventBeforeTheFirst() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FOLD.apply(null, recorded(0, new Paid(5))))
                .withMessageContaining("Paid");
    }

    @Test
    void refusesAnEventThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOLD.apply(null, recorded(0, new TeamCreated("team-1", "North", null))))
                .withMessageContaining("Account")
                .withMessageContaining("TeamCreated");
    }

    @Test
    void knowsItsStateAndItsEvents() {
        assertThat(FOLD.stateType()).isEqualTo(Account.class);
        assertThat(FOLD.eventTypes()).containsExactlyInAnyOrder(Opened.class, Paid.class, Renamed.class, Noted.class);
    }

    @Test
    void refusesTwoStepsForOneEvent() {
        Fold.Builder<Account> builder = Fold.of(Account.class).start(Opened.class, event -> new Account("", 0, 0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.then(Opened.class, (account, event) -> account))
                .withMessageContaining("Opened");
    }

    @Test
    void refusesToUseAndToIgnoreOneEvent() {
        Fold.Builder<Account> using = Fold.of(Account.class).then(Paid.class, (account, event) -> account);
        Fold.Builder<Account> ignoring = Fold.of(Account.class).ignores(Paid.class);

        assertThatIllegalArgumentException().isThrownBy(() -> using.ignores(Paid.class));
        assertThatIllegalArgumentException().isThrownBy(() -> ignoring.then(Paid.class, (account, event) -> account));
    }

    @Test
    void doesNotChangeFromOutside() {
        Fold.Builder<Account> builder = Fold.of(Account.class).start(Opened.class, event -> new Account("", 0, 0));
        Fold<Account> fold = builder.build();
        builder.ignores(Noted.class);

        fold.eventTypes().clear();

        assertThat(fold.eventTypes()).containsExactly(Opened.class);
    }

    @Property
    void anySplitOfTheStreamGivesTheSame(
            @ForAll @Size(max = 30) List<@IntRange(max = 100) Integer> payments, @ForAll @IntRange(max = 30) int at) {
        List<DomainEvent> events = new ArrayList<>();
        events.add(new Opened("Ada"));
        payments.forEach(amount -> events.add(amount % 7 == 0 ? new Noted("seven") : new Paid(amount)));
        List<RecordedEvent> stream = stream(events.toArray(DomainEvent[]::new));
        int split = Math.min(at, stream.size());

        @Nullable Account first = FOLD.applyAll(null, stream.subList(0, split));

        assertThat(FOLD.applyAll(first, stream.subList(split, stream.size()))).isEqualTo(FOLD.applyAll(null, stream));
    }

    private static List<RecordedEvent> stream(DomainEvent... events) {
        List<RecordedEvent> stream = new ArrayList<>();
        for (DomainEvent event : events) {
            stream.add(recorded(stream.size(), event));
        }
        return stream;
    }

    private static RecordedEvent recorded(long sequence, DomainEvent event) {
        return new RecordedEvent(
                sequence, "event-" + sequence, event.recordId(), sequence, NOON, NOON, Map.of(), event);
    }

    private record Account(String owner, long balance, long lastPayment) {

        Account plus(long amount, long sequence) {
            return new Account(owner, balance + amount, sequence);
        }

        Account named(String name) {
            return new Account(name, balance, lastPayment);
        }
    }

    private interface AccountEvent extends DomainEvent {

        @Override
        default String recordId() {
            return "account-1";
        }
    }

    private record Opened(String owner) implements AccountEvent {}

    private record Paid(long amount) implements AccountEvent {}

    private record Renamed(String owner) implements AccountEvent {}

    private record Noted(String text) implements AccountEvent {}
}
