package dev.kartoteka.platform.documents;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where documents lie: beside the embedded event store, or in a database of their own that all processes share. */
@Configuration(proxyBeanMethods = false)
class DocumentStoreConfiguration {

    @Bean
    @ConditionalOnProperty(name = "kartoteka.event-store", havingValue = "embedded")
    DocumentStore documentDirectory(@Value("${kartoteka.data-dir}") Path dataDirectory) {
        return new DirectoryStore(dataDirectory.resolve("documents"));
    }

    @Bean
    @ConditionalOnProperty(name = "kartoteka.event-store", havingValue = "axon-server")
    DocumentStore documentDatabase(MongoClient client, @Value("${kartoteka.documents.database}") String database) {
        return new GridFsStore(client.getDatabase(database));
    }
}
