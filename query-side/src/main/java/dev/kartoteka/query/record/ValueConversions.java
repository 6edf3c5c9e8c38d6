package dev.kartoteka.query.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bson.types.Decimal128;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How values stand in documents: amounts exact and sorting as numbers, days as text, so that no time zone can move them. */
public final class ValueConversions {

    private ValueConversions() {}

    public static MongoCustomConversions all() {
        return new MongoCustomConversions(
                List.of(new AmountToDecimal(), new DecimalToAmount(), new DayToText(), new TextToDay()));
    }

    @WritingConverter
    static final class AmountToDecimal implements Converter<BigDecimal, Decimal128> {
        @Override
        public Decimal128 convert(BigDecimal amount) {
            return new Decimal128(amount);
        }
    }

    @ReadingConverter
    static final class DecimalToAmount implements Converter<Decimal128, BigDecimal> {
        @Override
        public BigDecimal convert(Decimal128 decimal) {
            return decimal.bigDecimalValue();
        }
    }

    @WritingConverter
    static final class DayToText implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    static final class TextToDay implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String day) {
            return LocalDate.parse(day);
        }
    }
}
