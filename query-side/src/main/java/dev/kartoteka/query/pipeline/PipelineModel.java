package dev.kartoteka.query.pipeline;

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

/** How pipelines are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class PipelineModel {

    static final RecordModel<Pipeline> MODEL = new RecordModel<>(
            "pipelines",
            "pipeline-",
            PipelineFold.FOLD,
            Fields.builder().field("name", FieldType.TEXT).build(),
            List.of());

    @Bean
    RecordStore<Pipeline> pipelineStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Pipeline> pipelineResource(RecordStore<Pipeline> store) {
        return RecordResource.asKept(store);
    }
}
