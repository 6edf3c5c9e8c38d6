package dev.kartoteka.shared.value;

import static dev.kartoteka.shared.failure.FailureCode.INVALID_IDENTIFIER;
import static dev.kartoteka.shared.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.interaction.InteractionId;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.team.TeamId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final Map<String, Function<String, Record>> KINDS = Map.of(
            ClientId.PREFIX, ClientId::new,
            ContactId.PREFIX, ContactId::new,
            DealId.PREFIX, DealId::new,
            EmployeeId.PREFIX, EmployeeId::new,
            InteractionId.PREFIX, InteractionId::new,
            PipelineId.PREFIX, PipelineId::new,
            ProductId.PREFIX, ProductId::new,
            TeamId.PREFIX, TeamId::new);

    static Stream<String> prefixes() {
        return KINDS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void isOfOneKindOnly(String prefix) {
        String identifier = Identifiers.random(prefix);

        KINDS.forEach((otherPrefix, constructor) -> {
            if (otherPrefix.equals(prefix)) {
                assertThat(constructor.apply(identifier)).hasToString(identifier);
            } else {
                assertRefused(INVALID_IDENTIFIER, () -> constructor.apply(identifier));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"client-1", "client-default", "client-A.b_c-9", "client-0b9e6d4c-52a7-4c2e-9f55-2d8f6c9f7f10"})
    void mayBeChosenByTheCaller(String identifier) {
        assertThat(new ClientId(identifier)).hasToString(identifier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "client",
                "client-",
                "Client-1",
                "deal-1",
                " client-1",
                "client-1 ",
                "client-1\n",
                "client--1",
                "client-.",
                "client-a/b",
                "client-a%2Fb",
                "client-ā",
                "client-a b",
                "client-'",
                "client-$"
            })
    void refusesWhatIsNone(String identifier) {
        assertRefused(INVALID_IDENTIFIER, () -> new ClientId(identifier));
    }

    @Test
    void isOfBoundedLength() {
        assertThat(new ClientId("client-" + "x".repeat(100)).value()).hasSize(107);
        assertRefused(INVALID_IDENTIFIER, () -> new ClientId("client-" + "x".repeat(101)));
        assertRefused(INVALID_IDENTIFIER, () -> new ClientId("client-" + "x".repeat(1_000_000)));
        assertThat(Identifiers.requireLocal("x".repeat(64))).hasSize(64);
        assertRefused(INVALID_IDENTIFIER, () -> Identifiers.requireLocal("x".repeat(65)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "a b", "a/b", "ā"})
    void refusesWhatIsNoLocalIdentifier(String identifier) {
        assertRefused(INVALID_IDENTIFIER, () -> Identifiers.requireLocal(identifier));
    }

    @Test
    void isAStringInJson() throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();

        assertThat(mapper.writeValueAsString(new ClientId("client-1"))).isEqualTo("\"client-1\"");
        assertThat(mapper.readValue("\"client-1\"", ClientId.class)).isEqualTo(new ClientId("client-1"));
    }
}
