package dev.kartoteka.query.blocklist;

import dev.kartoteka.query.list.FieldType;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordResource;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.Sight;
import dev.kartoteka.shared.blocklist.BlockedEntryId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How blocked values are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class BlocklistModel {

    static final RecordModel<BlockedEntry> MODEL = new RecordModel<>(
                    "blocklist",
                    BlockedEntryId.PREFIX,
                    BlockedEntryFold.FOLD,
                    Fields.builder()
                            .field("kind", FieldType.TEXT)
                            .field("value", FieldType.TEXT)
                            .field("blocked", FieldType.BOOLEAN)
                            .field("since", FieldType.TIME)
                            .field("liftedAt", FieldType.TIME)
                            .build(),
                    List.of(List.of("since")))
            .withPersonal("value", "reason", "liftReason");

    @Bean
    RecordStore<BlockedEntry> blocklistStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<BlockedEntry> blocklistResource(RecordStore<BlockedEntry> store) {
        return RecordResource.asKept(store);
    }
}
