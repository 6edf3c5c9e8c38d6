package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes BSON values so that unsigned comparison of the bytes gives the server's order of values. No encoding is a
 * prefix of another one, so encodings may be joined; a descending part has all its bits turned.
 *
 * <p>Numbers are equal when the query matcher says so, whatever their type: 1, 1L, 1.0 and Decimal128 1 are one key.
 * Decimals are ordered by their nearest double.
 */
final class KeyWriter {

    private static final int END = 0x00;
    private static final int HIGHEST = 0xFF;

    private byte[] buffer = new byte[64];
    private int size;

    /** The first byte of the value's encoding, which ranks the types; see "BSON comparison order" of MongoDB. */
    static int rank(@Nullable Object value) {
        if (value == null || value instanceof Missing) {
            return 0x0A;
        } else if (value instanceof Number) {
            return 0x10;
        } else if (value instanceof String) {
            return 0x20;
        } else if (value instanceof Map) {
            return 0x28;
        } else if (value instanceof Collection) {
            return 0x30;
        } else if (value instanceof BinData) {
            return 0x38;
        } else if (value instanceof LegacyUUID) {
            return 0x40;
        } else if (value instanceof UUID) {
            return 0x48;
        } else if (value instanceof ObjectId) {
            return 0x50;
        } else if (value instanceof Boolean) {
            return 0x58;
        } else if (value instanceof Instant) {
            return 0x60;
        } else if (value instanceof BsonTimestamp) {
            return 0x68;
        } else if (value instanceof BsonRegularExpression) {
            return 0x70;
        } else if (value instanceof BsonJavaScript) {
            return 0x74;
        } else if (value instanceof MaxKey) {
            return 0x78;
        } else if (value instanceof MinKey) {
            return 0x05;
        }
        throw new IllegalArgumentException("No order is defined for values of " + value.getClass());
    }

    static Key keyOf(@Nullable Object value) {
        return new Key(new KeyWriter().value(value, true).toBytes());
    }

    KeyWriter value(@Nullable Object value, boolean ascending) {
        int start = size;
        write(value);
        if (!ascending) {
            for (int i = start; i < size; i++) {
                buffer[i] = (byte) ~buffer[i];
            }
        }
        return this;
    }

    KeyWriter raw(byte... bytes) {
        ensure(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
        return this;
    }

    KeyWriter raw(int... bytes) {
        for (int value : bytes) {
            write1(value);
        }
        return this;
    }

    /** Makes a bound that is above every key beginning with what was written so far. */
    KeyWriter afterAll() {
        return raw(HIGHEST);
    }

    byte[] toBytes() {
        return Arrays.copyOf(buffer, size);
    }

    private void write(@Nullable Object value) {
        write1(rank(value));
        if (value instanceof Number number) {
            number(number);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Map<?, ?> document) {
            document.forEach((name, field) -> {
                write1(rank(field));
                text((String) name);
                write(field);
            });
            write1(END);
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::write);
            write1(END);
        } else if (value instanceof BinData data) {
            write4(data.getData().length);
            raw(data.getData());
        } else if (value instanceof LegacyUUID uuid) {
            // compared as signed numbers by the server, unlike the other kind
            write8(uuid.getUuid().getMostSignificantBits() ^ Long.MIN_VALUE);
            write8(uuid.getUuid().getLeastSignificantBits() ^ Long.MIN_VALUE);
        } else if (value instanceof UUID uuid) {
            write8(uuid.getMostSignificantBits());
            write8(uuid.getLeastSignificantBits());
        } else if (value instanceof ObjectId id) {
            raw(id.toByteArray());
        } else if (value instanceof Boolean flag) {
            write1(flag ? 1 : 0);
        } else if (value instanceof Instant instant) {
            write8(instant.toEpochMilli() ^ Long.MIN_VALUE);
        } else if (value instanceof BsonTimestamp timestamp) {
            write8(timestamp.getValue());
        } else if (value instanceof BsonRegularExpression expression) {
            text(expression.getPattern());
            text(String.valueOf(expression.getOptions()));
        } else if (value instanceof BsonJavaScript script) {
            text(script.getCode());
        }
    }

    /** The nearest double, then what a long differs from it by, for longs that no double can hold. */
    private void number(Number number) {
        double nearest = number.doubleValue() + 0.0; // turns -0.0 into 0.0
        long bits = Double.doubleToLongBits(nearest);
        write8(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        int rest = number instanceof Long exact ? (int) (exact - (long) nearest) : 0;
        write1((0x8000 + rest) >>> 8);
        write1(0x8000 + rest);
    }

    /** Each UTF-16 unit on its own, as String.compareTo takes them; the units 0 and 1 are escaped to make 0 the end. */
    private void text(String text) {
        ensure(text.length() * 3 + 1);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit > 1 && unit < 0x80) {
                buffer[size++] = (byte) unit;
            } else if (unit <= 1) {
                buffer[size++] = 1;
                buffer[size++] = (byte) (unit + 1);
            } else if (unit < 0x800) {
                buffer[size++] = (byte) (0xC0 | (unit >>> 6));
                buffer[size++] = (byte) (0x80 | (unit & 0x3F));
            } else {
                buffer[size++] = (byte) (0xE0 | (unit >>> 12));
                buffer[size++] = (byte) (0x80 | ((unit >>> 6) & 0x3F));
                buffer[size++] = (byte) (0x80 | (unit & 0x3F));
            }
        }
        buffer[size++] = END;
    }

    private void write1(int value) {
        ensure(1);
        buffer[size++] = (byte) value;
    }

    private void write4(int value) {
        raw(value >>> 24, value >>> 16, value >>> 8, value);
    }

    private void write8(long value) {
        ensure(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            buffer[size++] = (byte) (value >>> shift);
        }
    }

    private void ensure(int more) {
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }
}
