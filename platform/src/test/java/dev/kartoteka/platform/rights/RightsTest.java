package dev.kartoteka.platform.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.access.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsTest {

    @ParameterizedTest
    @CsvSource({
        "REP,     deals,     OWN,  OWN",
        "REP,     employees, ALL,  NONE",
        "REP,     audit,     NONE, NONE",
        "REP,     rights,    NONE, NONE",
        "REP,     api-keys,  NONE, NONE",
        "MANAGER, clients,   TEAM, TEAM",
        "MANAGER, teams,     ALL,  NONE",
        "MANAGER, imports,   NONE, NONE",
        "REP,     blocklist, NONE, NONE",
        "MANAGER, blocklist, ALL,  ALL",
        "ANALYST, blocklist, NONE, NONE",
        "ANALYST, contacts,  ALL,  NONE",
        "ANALYST, audit,     NONE, NONE",
        "AUDITOR, audit,     ALL,  NONE",
        "AUDITOR, deals,     ALL,  NONE",
        "ADMIN,   audit,     NONE, NONE",
        "ADMIN,   rights,    ALL,  ALL",
        "ADMIN,   unheard,   ALL,  ALL",
        "REP,     unheard,   NONE, NONE"
    })
    void areThoseOfTheRole(Role role, String collection, Reach read, Reach write) {
        Actor actor = Actor.employee("employee-eve", Set.of(role));

        assertThat(Rights.read(actor, collection)).isEqualTo(read);
        assertThat(Rights.write(actor, collection)).isEqualTo(write);
    }

    @Test
    void ofSeveralRolesAddUp() {
        Actor both = Actor.employee("employee-eve", EnumSet.of(Role.REP, Role.MANAGER, Role.AUDITOR));

        assertThat(Rights.read(both, "deals")).isEqualTo(Reach.ALL);
        assertThat(Rights.write(both, "deals")).isEqualTo(Reach.TEAM);
    }

    @Test
    void ofNoRoleAreNone() {
        assertThat(Rights.read(Actor.employee("employee-eve", Set.of()), "teams"))
                .isEqualTo(Reach.NONE);
    }

    @Test
    void ofKeysAreTheirScopesAndNeverMoreThanProgramsMayHave() {
        Actor key = Actor.apiKey("apikey-1", Set.of("deals:read", "audit:read", "rights:write"));

        assertThat(Rights.read(key, "deals")).isEqualTo(Reach.ALL);
        assertThat(Rights.write(key, "deals")).isEqualTo(Reach.NONE);
        assertThat(Rights.read(key, "audit")).isEqualTo(Reach.NONE);
        assertThat(Rights.write(key, "rights")).isEqualTo(Reach.NONE);
        assertThat(Rights.scopes())
                .doesNotContainAnyElementsOf(List.of("audit:read", "rights:write", "api-keys:write"));
    }

    @Test
    void onlyWhoCountsAndNothingElseIsShownMasks() {
        assertThat(Rights.masks(Actor.employee("employee-eve", Set.of(Role.ANALYST))))
                .isTrue();
        assertThat(Rights.masks(Actor.employee("employee-eve", Set.of(Role.ANALYST, Role.REP))))
                .isTrue();
        assertThat(Rights.masks(Actor.employee("employee-eve", Set.of(Role.ANALYST, Role.AUDITOR))))
                .isFalse();
        assertThat(Rights.masks(Actor.employee("employee-eve", Set.of(Role.REP))))
                .isFalse();
    }
}
