package dev.kartoteka.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.projection.ReadModelState.Build;
import dev.kartoteka.query.projection.ReadModelState.Done;
import dev.kartoteka.query.projection.ReadModelState.Old;
import dev.kartoteka.query.projection.ReadModelState.Phase;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReadModelStateTest {

    private static final ReadModelState FIRST = new ReadModelState("deals", 0, 1, 1, -1, null, null, List.of());

    @Test
    void eachGenerationHasANumberThatNoOtherHas() {
        ReadModelState switched = switched(FIRST.wanted(1, "employee-a", 10), 100);

        assertThat(switched.live()).isEqualTo(2);
        assertThat(switched.old()).containsExactly(new Old(1, 20));
        assertThat(build(switched.wanted(1, "employee-a", 30)).generation()).isEqualTo(3);
    }

    @Test
    void whatIsGivenUpIsDroppedAtOnce() {
        ReadModelState again = FIRST.wanted(1, "employee-a", 10).wanted(2, "system", 20);

        assertThat(build(again).generation()).isEqualTo(3);
        assertThat(build(again).fold()).isEqualTo(2);
        assertThat(again.old()).containsExactly(new Old(2, 0));
        assertThat(again.live()).isEqualTo(1);
    }

    @Test
    void theSwitchTellsWhatWasBuilt() {
        ReadModelState switched = switched(FIRST.wanted(2, "employee-a", 10), 100);

        assertThat(switched.build()).isNull();
        assertThat(switched.fold()).isEqualTo(2);
        assertThat(switched.switchedAt()).isEqualTo(100);
        assertThat(switched.last()).isEqualTo(new Done("employee-a", 10, 20, -1));
    }

    @Test
    void whoBuildsIsBelievedOnlyUntilTheSwitchIsAnnounced() {
        ReadModelState building = FIRST.wanted(1, "employee-a", 10);

        assertThat(FIRST.isChanging()).isFalse();
        assertThat(building.isChanging()).isFalse();
        assertThat(in(building, Phase.ANNOUNCED).isChanging()).isTrue();
        assertThat(in(building, Phase.ANNOUNCED).isFrozen()).isFalse();
        assertThat(in(building, Phase.SWITCHING).isChanging()).isTrue();
        assertThat(in(building, Phase.SWITCHING).isFrozen()).isTrue();
    }

    @Test
    void aBuildThatFailsOrIsTakenUpLetsTheProjectionGoOn() {
        ReadModelState switching = in(FIRST.wanted(1, "employee-a", 10), Phase.SWITCHING);

        assertThat(switching.with(build(switching).failed("IOException")).isFrozen())
                .isFalse();
        Build taken = build(switching).failed("IOException").takenUp("run", 30, 7);
        assertThat(switching.with(taken).isChanging()).isFalse();
        assertThat(taken.error()).isNull();
        assertThat(taken.from()).isEqualTo(7);
    }

    @Test
    void isReadAsItWasWritten() {
        ReadModelState whole = switched(FIRST.wanted(2, "employee-a", 10), 100).wanted(3, "system", 30);

        assertThat(ReadModelState.read(whole.write(whole.revision()))).isEqualTo(whole);
        assertThat(ReadModelState.read(FIRST.write(0))).isEqualTo(FIRST);
    }

    @Test
    void theFirstGenerationHasTheNamesOfTheCode() {
        assertThat(Place.nameIn(1, "deals_versions")).isEqualTo("deals_versions");
        assertThat(Place.nameIn(12, "deals_versions")).isEqualTo("deals_versions_12");
    }

    private static ReadModelState switched(ReadModelState building, long upTo) {
        return building.switched(build(building), upTo, 20);
    }

    private static ReadModelState in(ReadModelState state, Phase phase) {
        return state.with(build(state).in(phase));
    }

    private static Build build(ReadModelState state) {
        return Objects.requireNonNull(state.build());
    }
}
