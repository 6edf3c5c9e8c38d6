package dev.kartoteka.query.file;

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

/** How files are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class FileModel {

    static final RecordModel<File> MODEL = new RecordModel<>(
                    "files",
                    "file-",
                    FileFold.FOLD,
                    Fields.builder()
                            .field("clientId", FieldType.TEXT)
                            .field("name", FieldType.TEXT)
                            .field("mediaType", FieldType.TEXT)
                            .field("versionNumber", FieldType.DECIMAL)
                            .field("sha256", FieldType.TEXT)
                            .field("size", FieldType.DECIMAL)
                            .field("uploadedAt", FieldType.TIME)
                            .field("uploadedBy", FieldType.TEXT)
                            .field("removedAt", FieldType.TIME)
                            .field("removedBy", FieldType.TEXT)
                            .build(),
                    List.of(List.of("clientId", "uploadedAt"), List.of("name")))
            .ofClients()
            .withPersonal("name", "sha256", "versions");

    @Bean
    RecordStore<File> fileStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<File> fileResource(RecordStore<File> store) {
        return RecordResource.asKept(store);
    }
}
