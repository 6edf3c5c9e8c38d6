package dev.kartoteka.query.meeting;

import dev.kartoteka.query.list.FieldType;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordResource;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.Sight;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How Meetings are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class MeetingModel {

    static final RecordModel<Meeting> MODEL = new RecordModel<>(
                    "meetings",
                    "meeting-",
                    MeetingFold.FOLD,
                    Fields.builder()
                            .field("clientId", FieldType.TEXT)
                            .field("dealId", FieldType.TEXT)
                            .field("kind", FieldType.TEXT)
                            .field("subject", FieldType.TEXT)
                            .field("startsAt", FieldType.TIME)
                            .field("endsAt", FieldType.TIME)
                            .field("lastsUntil", FieldType.TIME)
                            .field("employeeIds", FieldType.TEXTS)
                            .field("ownerId", "employeeIds", FieldType.TEXTS)
                            .field("contactIds", FieldType.TEXTS)
                            .field("recurrence", FieldType.TEXT)
                            .field("status", FieldType.TEXT)
                            .build(),
                    List.of(List.of("employeeIds", "startsAt"), List.of("clientId")))
            .ofOwners()
            .naming("clientId", "dealId", "contactIds")
            .withPersonal("subject", "place");

    @Bean
    RecordStore<Meeting> meetingStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Meeting> meetingResource(RecordStore<Meeting> store) {
        return RecordResource.asKept(store);
    }
}
