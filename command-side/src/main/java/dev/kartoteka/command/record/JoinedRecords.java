package dev.kartoteka.command.record;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * Records that a command on another one changes with it: loaded as they are now, kept from all others in this process until
 * the command is over, and stored in the same transaction or not at all. Where another process changed one meanwhile the store
 * refuses the whole, and the command is tried again on what is so since (ADR 37).
 *
 * <p>To be taken in one order wherever two are, or two commands could wait for each other: first the record that the command
 * is for, then one that it names, then one that only counts.
 */
@Component
public class JoinedRecords {

    private final BeanFactory beans;

    JoinedRecords(BeanFactory beans) {
        this.beans = beans;
    }

    /** What the record answers; empty when there is no such record. */
    public <A extends EventSourcedRecord, T> Optional<T> join(Class<A> type, String recordId, Function<A, T> change) {
        try {
            return Optional.of(repository(type).load(recordId).invoke(change));
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The same, where the record begins with the first command that needs it. */
    public <A extends EventSourcedRecord, T> T joinOrBegin(
            Class<A> type, String recordId, Callable<A> first, Function<A, T> change) {
        try {
            return repository(type).loadOrCreate(recordId, first).invoke(change);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A record cannot begin: " + recordId, e);
        }
    }

    private <A> Repository<A> repository(Class<A> type) {
        return beans.<Repository<A>>getBeanProvider(ResolvableType.forClassWithGenerics(Repository.class, type))
                .getObject();
    }
}
