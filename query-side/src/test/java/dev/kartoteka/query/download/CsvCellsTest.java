package dev.kartoteka.query.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-1+1",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1+1",
                "+",
                "-",
                "+371 =1"
            })
    void makesFormulasHarmless(String text) {
        assertThat(CsvCells.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-12.50",
                "+37120000000",
                "+371 2000 0000",
                "-1e10",
                "0",
                "name",
                "a=b",
                "{\"a\":1}",
                "2026-01-01"
            })
    void leavesNumbersAndOtherTextAlone(String text) {
        assertThat(CsvCells.safe(text)).isEqualTo(text);
    }

    @Test
    void writesRowsAsRfc4180() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        CsvRows rows = CsvRows.to(stream, List.of("a", "b"));
        rows.write(Arrays.asList("line\nbreak", null));
        rows.write(List.of("quote\"d", "=x, y"));
        rows.flush();

        assertThat(stream.toString(StandardCharsets.UTF_8))
                .isEqualTo("a,b\r\n\"line\nbreak\",\r\n\"quote\"\"d\",\"'=x, y\"\r\n");
    }
}
