package dev.kartoteka.standalone.acceptance;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCluster;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Fails the first write into each collection that projections fill, before it is sent. What processes note elsewhere is kept. */
final class FailingWrites implements BeanPostProcessor {

    private static final Set<Class<?>> PARTS =
            Set.of(MongoClient.class, MongoCluster.class, MongoDatabase.class, MongoCollection.class);

    private static final Set<String> WRITES = Set.of("bulkWrite", "insertMany");

    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    /** Where a write has failed. */
    Set<String> failed() {
        return Set.copyOf(failed);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof MongoClient ? guarded(MongoClient.class, bean) : bean;
    }

    private Object guarded(Class<?> type, Object part) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (part instanceof MongoCollection<?> collection && WRITES.contains(method.getName())) {
                failOnce(collection.getNamespace().getCollectionName());
            }
            @Nullable Object answer;
            try {
                answer = method.invoke(part, arguments);
            } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
            }
            return answer != null && PARTS.contains(method.getReturnType())
                    ? guarded(method.getReturnType(), answer)
                    : answer;
        });
    }

    private void failOnce(String collection) {
        if (failed.add(collection)) {
            throw new MongoException("This write is failed by the test");
        }
    }
}
