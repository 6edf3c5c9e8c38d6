package dev.kartoteka.query.configuration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.bson.types.Decimal128;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** What of Axon and MongoDB the query side sets up; which stores it runs on is decided outside. */
@Configuration(proxyBeanMethods = false)
class QuerySideConfiguration {

    /** An error stops the projection, which tries again with growing pauses and shows in health; nothing is skipped. */
    @Bean
    ConfigurerModule projectionsStopAtErrors() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.INSTANCE)
                .registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.INSTANCE));
    }

    /** Amounts stay exact and sort as numbers; days are text, so that no time zone can move them. */
    @Bean
    MongoCustomConversions mongoCustomConversions() {
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
