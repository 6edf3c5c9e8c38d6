package dev.kartoteka.shared.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceLabelTest {

    @Property
    void readsWhatItWrites(
            @ForAll @IntRange(min = 1900, max = 2200) int year,
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long number) {
        InvoiceLabel label = new InvoiceLabel("INV", year, number);

        assertThat(InvoiceLabel.parse(label.toString())).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1001",
                "INV-2026-17",
                "INV-2026-000000",
                "INV-2026-0000017",
                "inv-2026-000017",
                "INV-26-000017",
                "INV-2026-000017 ",
                "INV 2-2026-000017",
                "INVOICESERIES-2026-000017",
                "INV-2026-9999999999999999"
            })
    void nothingElseIsALabel(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> InvoiceLabel.parse(text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(FailureCode.INVALID_VALUE));
    }
}
