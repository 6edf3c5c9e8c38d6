package dev.kartoteka.query.record;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Tells those who wait, in this process, that a record has a new version to be read. */
@Component
public class RecordChanges {

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    public void subscribe(Listener listener) {
        listeners.add(listener);
    }

    public void unsubscribe(Listener listener) {
        listeners.remove(listener);
    }

    void changed(String model, RecordVersion<?> version) {
        listeners.forEach(listener -> listener.changed(model, version));
    }

    /** Called on the projecting thread after the batch is stored; must be quick and must not throw. */
    @FunctionalInterface
    public interface Listener {
        void changed(String model, RecordVersion<?> version);
    }
}
