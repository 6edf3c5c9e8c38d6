package dev.kartoteka.platform.privacy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import dev.kartoteka.shared.privacy.PersonalFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes personal values sealed, by the {@link Sealer} that the writer is given; and refuses to write one in the clear, so that
 * no way into the event store can forget it.
 */
public final class PersonalDataModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** For the serializer of events. */
    public PersonalDataModule() {
        super("personal-data");
        setSerializerModifier(new Modifier());
    }

    /** Seals one value. */
    @FunctionalInterface
    interface Sealer {
        String seal(String field, Object value);
    }

    private static final class Modifier extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
            Set<String> personal =
                    new HashSet<>(PersonalFields.of(bean.getBeanClass()).names());
            properties.replaceAll(
                    property -> personal.contains(property.getName()) ? new PersonalProperty(property) : property);
            return properties;
        }
    }

    private static final class PersonalProperty extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        PersonalProperty(BeanPropertyWriter property) {
            super(property);
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider) throws Exception {
            Object value = get(bean);
            if (PersonalFields.isNothing(value)) {
                super.serializeAsField(bean, json, provider);
                return;
            }
            if (!(provider.getAttribute(Sealer.class) instanceof Sealer sealer)) {
                throw InvalidDefinitionException.from(
                        json,
                        "Personal data must be sealed: " + getName() + " of "
                                + bean.getClass().getSimpleName());
            }
            json.writeFieldName(getName());
            json.writeStartObject();
            json.writeStringField(SealedJson.MARK, sealer.seal(getName(), value));
            json.writeEndObject();
        }
    }
}
