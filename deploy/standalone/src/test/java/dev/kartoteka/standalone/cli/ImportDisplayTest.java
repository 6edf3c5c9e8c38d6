package dev.kartoteka.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What one reads of an import where nothing can be written over. */
class ImportDisplayTest {

    private static final String ADDRESS = "http://localhost:8080/api/v1/imports/import-1";

    private final StringWriter shown = new StringWriter();
    private final ImportDisplay display = new ImportDisplay(new PrintWriter(shown), false);

    @Test
    void tellsHowFarItIsWhenThatHasChanged() {
        display.show(state("RUNNING", 0));
        display.show(state("RUNNING", 10));
        display.show(state("RUNNING", 500));

        assertThat(shown.toString().lines())
                .containsExactly(
                        "0 %: 0 of 1000 rows, 100 rows/s, 0 rejected, 10 s left",
                        "50 %: 500 of 1000 rows, 100 rows/s, 0 rejected, 5 s left");
    }

    @Test
    void tellsOnceThatTheSystemIsAway() {
        display.away();
        display.away();
        display.show(state("RUNNING", 0));
        display.away();

        assertThat(shown.toString().lines().filter(line -> line.startsWith("Kartoteka does not answer")))
                .hasSize(2);
    }

    @Test
    void saysWhereTheImportIsThatGoesOnUnwatched() {
        display.watching(ADDRESS);
        display.abandoned();

        assertThat(shown.toString()).contains("goes on without being watched: " + ADDRESS);
    }

    @Test
    void saysNothingOfAnImportThatIsOverOrWasNeverBegun() {
        display.abandoned();
        display.watching(ADDRESS);
        display.end(state("DONE", 1000), ADDRESS);
        display.abandoned();

        assertThat(shown.toString()).startsWith("DONE: 1000 rows").doesNotContain("without being watched");
    }

    private static ImportState state(String state, long read) {
        return new ImportState(state, 1000, read, read, 0, 0, 0, read, 100, "", "");
    }
}
