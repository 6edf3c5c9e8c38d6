package dev.kartoteka.shared.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetadataKeysTest {

    @Test
    void areTheOnesThatAreStoredSinceTheFirstRelease() throws ReflectiveOperationException {
        assertThat(keys())
                .containsExactlyInAnyOrder(
                        "actorId",
                        "actorType",
                        "onBehalfOf",
                        "channel",
                        "address",
                        "reason",
                        "sealedReason",
                        "erased",
                        "requestId",
                        "idempotencyKey",
                        "correlationId",
                        "causationId",
                        "occurredAt");
    }

    @Test
    void goFromCommandToEventButForWhatEachMessageHasOfItsOwn() throws ReflectiveOperationException {
        List<String> handedOn = new ArrayList<>(keys());
        handedOn.removeAll(List.of(
                MetadataKeys.CORRELATION_ID,
                MetadataKeys.CAUSATION_ID,
                MetadataKeys.SEALED_REASON,
                MetadataKeys.ERASED));

        assertThat(MetadataKeys.FROM_COMMAND_TO_EVENT).containsExactlyInAnyOrderElementsOf(handedOn);
    }

    private static List<String> keys() throws ReflectiveOperationException {
        List<String> keys = new ArrayList<>();
        for (Field field : Arrays.asList(MetadataKeys.class.getFields())) {
            if (field.getType().equals(String.class)) {
                keys.add((String) field.get(null));
            }
        }
        return keys;
    }
}
