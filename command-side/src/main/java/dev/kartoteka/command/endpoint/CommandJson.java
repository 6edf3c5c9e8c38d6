package dev.kartoteka.command.endpoint;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** JSON as commands take it: strict, so that a typing error is told and never guessed away. */
final class CommandJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfig(
                    LogicalType.Textual, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(new SimpleModule("changes").addDeserializer(Change.class, new ChangeDeserializer(null)))
            .build();

    private CommandJson() {}

    /** Absent stays null, null becomes a change to nothing, a value a change to it. */
    private static final class ChangeDeserializer extends ValueDeserializer<Change<?>> {

        private final @org.jspecify.annotations.Nullable JavaType valueType;

        ChangeDeserializer(@org.jspecify.annotations.Nullable JavaType valueType) {
            this.valueType = valueType;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new ChangeDeserializer(property.getType().containedType(0));
        }

        @Override
        public Change<?> deserialize(tools.jackson.core.JsonParser parser, DeserializationContext context) {
            return new Change<>(context.readValue(parser, valueType));
        }

        @Override
        public Change<?> getNullValue(DeserializationContext context) {
            return new Change<>(null);
        }

        @Override
        public @org.jspecify.annotations.Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
