package dev.kartoteka.command.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.Test;

class LoadedRecordsTest {

    private final LoadedRecords records = new LoadedRecords(10);

    @Test
    void remembersUntilTold() {
        records.put("client-1", "one");

        assertThat(records.putIfAbsent("client-1", "another")).isFalse();
        assertThat(read("client-1")).isEqualTo("one");
        records.<String>computeIfPresent("client-1", one -> one + " and more");
        assertThat(read("client-1")).isEqualTo("one and more");
        assertThat(records.remove("client-1")).isTrue();
        assertThat(records.containsKey("client-1")).isFalse();
    }

    @Test
    void nothingIsLeftAfterAnErasure() {
        records.put("client-1", "one");
        records.put("client-2", "two");

        records.clear("client-1");

        assertThat(records.containsKey("client-1")).isFalse();
        assertThat(records.containsKey("client-2")).isFalse();
    }

    private String read(String key) {
        Cache cache = records;
        return cache.<String, String>get(key);
    }
}
