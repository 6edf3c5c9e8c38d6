package dev.kartoteka.command.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordIdsTest {

    @Test
    void staySinceASecondLoadMeetsTheRecordsOfTheFirst() {
        assertThat(RecordIds.of("clients", "old-crm", "007")).isEqualTo("client-21608732-fb12-85b6-a189-fde1d2b0ccaf");
        assertThat(RecordIds.digest("Bērziņš")).hasToString("b708cbde-da09-847c-9f4b-0a7bf11917b4");
    }
}
