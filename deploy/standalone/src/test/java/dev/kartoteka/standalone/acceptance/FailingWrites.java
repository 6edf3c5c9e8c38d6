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
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Fails writes into the read store before they are sent: those of which a test says so. */
final class FailingWrites implements BeanPostProcessor {

    private static final Set<Class<?>> PARTS =
            Set.of(MongoClient.class, MongoCluster.class, MongoDatabase.class, MongoCollection.class);

    private final BiPredicate<String, String> fails;

    /** @param fails whether an operation, such as {@code bulkWrite}, on a collection is to fail */
    FailingWrites(BiPredicate<String, String> fails) {
        this.fails = fails;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof MongoClient ? guarded(MongoClient.class, bean) : bean;
    }

    private Object guarded(Class<?> type, Object part) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (part instanceof MongoCollection<?> collection
                    && fails.test(method.getName(), collection.getNamespace().getCollectionName())) {
                throw new MongoException("This write is failed by the test");
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
}
