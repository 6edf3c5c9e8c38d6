package dev.kartoteka.query.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** States as documents, as Spring Data makes them; so they stand in data that were written before {@link StateDocuments}. */
final class SpringDocuments {

    private final MappingMongoConverter converter;

    SpringDocuments() {
        MongoCustomConversions conversions =
                new MongoCustomConversions(List.of(new AmountToDecimal(), new DayToText()));
        MongoMappingContext mapping = new MongoMappingContext();
        mapping.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, mapping);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
    }

    Document write(Object state) {
        Document document = new Document();
        converter.write(state, document);
        document.remove("_class");
        return document;
    }

    @WritingConverter
    static final class AmountToDecimal implements Converter<BigDecimal, Decimal128> {
        @Override
        public Decimal128 convert(BigDecimal amount) {
            return new Decimal128(amount);
        }
    }

    @WritingConverter
    static final class DayToText implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }
}
