package dev.kartoteka.shared.upcasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.value.ContactDetails;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.Test;

/** On made-up revisions: in "-1" a client's name was called title, in "0" the e-mail address stood by itself. */
class JsonEventUpcasterTest {

    private static final String TYPE = ClientRegistered.class.getName();

    private static final String OLDEST = """
            {"clientId":"client-1","kind":"INDIVIDUAL","title":"Ada","email":"ada@example.com","source":null,
             "tags":["vip"],"ownerId":null}""";

    private static final String OLDER = OLDEST.replace("title", "name");

    private static final ClientRegistered NEWEST = new ClientRegistered(
            "client-1",
            "INDIVIDUAL",
            "Ada",
            new ContactDetails("ada@example.com", null, null, null, null, null, null, null, null, null),
            null,
            List.of("vip"),
            null);

    private final EventUpcasterChain chain =
            EventUpcasters.chainOf(List.of(new TitleToNameUpcaster(), new EmailToDetailsUpcaster()));

    @Test
    void passesAllStepsFromTheOldestRevision() {
        assertThat(StoredEvents.read(chain, TYPE, "-1", OLDEST)).isEqualTo(NEWEST);
    }

    @Test
    void passesTheStepsThatAreLeftFromALaterRevision() {
        assertThat(StoredEvents.read(chain, TYPE, "0", OLDER)).isEqualTo(NEWEST);
    }

    @Test
    void leavesTheNewestRevisionAlone() {
        String json = "{\"clientId\":\"client-1\",\"email\":\"of a later field with an old name\"}";

        assertUntouched(StoredEvents.upcast(chain, TYPE, "1", json), "1", json);
    }

    @Test
    void leavesAnUnknownRevisionAlone() {
        assertUntouched(StoredEvents.upcast(chain, TYPE, "7", OLDER), "7", OLDER);
    }

    @Test
    void leavesAnotherTypeOfTheSameRevisionAlone() {
        String json = "{\"clientId\":\"client-1\",\"email\":\"ada@example.com\"}";

        assertUntouched(StoredEvents.upcast(chain, ClientRenamed.class.getName(), "0", json), "0", json);
    }

    @Test
    void keepsAmountsToTheDigit() {
        EventUpcasterChain renaming = EventUpcasters.chainOf(List.of(new ValueToAmountUpcaster()));
        String json = """
                {"dealId":"deal-1","clientId":null,"pipelineId":"pipeline-1","stageId":"offer","value":1000.00,
                 "currency":"EUR","ownerId":null}""";

        assertThat(StoredEvents.read(renaming, DealWon.class.getName(), "0", json))
                .isEqualTo(new DealWon("deal-1", null, "pipeline-1", "offer", new BigDecimal("1000.00"), "EUR", null));
    }

    @Test
    void refusesAChainInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> EventUpcasters.chainOf(List.of(new EmailToDetailsUpcaster(), new TitleToNameUpcaster())));
    }

    @Test
    void refusesTwoStepsFromOneRevision() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> EventUpcasters.chainOf(List.of(new TitleToNameUpcaster(), new TitleToNameUpcaster())));
    }

    @Test
    void refusesAStepThatLeadsNowhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StandstillUpcaster());
    }

    private static void assertUntouched(IntermediateEventRepresentation event, String revision, String json) {
        assertThat(event.getType().getRevision()).isEqualTo(revision);
        assertThat(event.getData(String.class).getData()).isEqualTo(json);
    }

    private static final class TitleToNameUpcaster extends JsonEventUpcaster {

        TitleToNameUpcaster() {
            super(TYPE, "-1", "0");
        }

        @Override
        protected ObjectNode upcast(ObjectNode event) {
            return event.set("name", event.remove("title"));
        }
    }

    private static final class EmailToDetailsUpcaster extends JsonEventUpcaster {

        EmailToDetailsUpcaster() {
            super(TYPE, "0", "1");
        }

        @Override
        protected ObjectNode upcast(ObjectNode event) {
            JsonNode email = event.remove("email");
            event.putObject("details").set("email", email);
            return event;
        }
    }

    private static final class ValueToAmountUpcaster extends JsonEventUpcaster {

        ValueToAmountUpcaster() {
            super(DealWon.class.getName(), "0", "1");
        }

        @Override
        protected ObjectNode upcast(ObjectNode event) {
            return event.set("amount", event.remove("value"));
        }
    }

    private static final class StandstillUpcaster extends JsonEventUpcaster {

        StandstillUpcaster() {
            super(TYPE, "1", "1");
        }

        @Override
        protected ObjectNode upcast(ObjectNode event) {
            return event;
        }
    }
}
