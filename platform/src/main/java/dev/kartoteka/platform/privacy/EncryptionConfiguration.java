package dev.kartoteka.platform.privacy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.kartoteka.platform.axon.StoredRecords;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys and what uses them, for whichever store keeps the events. */
@Configuration(proxyBeanMethods = false)
class EncryptionConfiguration {

    @Bean
    MasterKeys masterKeys(
            KeyStore keyStore,
            @Value("${kartoteka.keys.master-key}") String given,
            @Value("${kartoteka.keys.previous-master-keys}") String previous,
            @Value("${kartoteka.keys.master-key-file}") Path file) {
        return given.isBlank()
                ? MasterKeyFile.open(file, keyStore.count("").live() == 0)
                : GivenMasterKeys.of(given, previous);
    }

    @Bean
    RecordKeys recordKeys(
            KeyStore keyStore, MasterKeys masterKeys, MeterRegistry registry, ObjectProvider<EventStore> eventStore) {
        Predicate<String> exists = recordId -> StoredRecords.isThere(eventStore.getObject(), recordId);
        RecordKeys keys = new RecordKeys(keyStore, masterKeys, Clock.systemUTC(), exists);
        keys.measure(registry);
        return keys;
    }

    /** Before anything is handled, and whichever store Axon or we set up. */
    @Bean
    SmartInitializingSingleton sealingOfEvents(EventStore eventStore, RecordKeys recordKeys) {
        EventSealing sealing = new EventSealing(recordKeys);
        return () -> eventStore.registerDispatchInterceptor(sealing);
    }

    @Bean
    KeyRotation keyRotation(
            KeyStore keyStore,
            MasterKeys masterKeys,
            RecordKeys recordKeys,
            @Value("${kartoteka.keys.rotation-settles}") Duration settles) {
        return new KeyRotation(keyStore, masterKeys, recordKeys, settles);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> interruptedRotation(KeyRotation keyRotation) {
        return ready -> keyRotation.resume();
    }

    /** Where Axon Server keeps the events: a MongoDB database of its own, perhaps of a server of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "kartoteka.event-store", havingValue = "axon-server")
    static class KeysInMongo {

        @Bean
        KeyStore keyStore(
                MongoClient readStore,
                @Value("${kartoteka.keys.mongodb-uri}") String uri,
                @Value("${kartoteka.keys.database}") String database) {
            MongoClient client = uri.isBlank() ? readStore : MongoClients.create(uri);
            return new MongoKeyStore(client.getDatabase(database));
        }
    }
}
