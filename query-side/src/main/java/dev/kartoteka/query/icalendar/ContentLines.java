package dev.kartoteka.query.icalendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes content lines of RFC 5545: folded after 75 octets, their values escaped, so that no text can end a line. */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder written = new StringBuilder();

    void begin(String component) {
        put("BEGIN", component);
    }

    void end(String component) {
        put("END", component);
    }

    void time(String name, Instant time) {
        put(name, UTC.format(time));
    }

    void text(String name, String value) {
        put(name, escaped(value));
    }

    /** @param value that needs no escaping, such as a number or a code; with a name there may be parameters */
    void put(String name, String value) {
        int octets = 0;
        int[] signs = (name + ":" + value).codePoints().toArray();
        for (int sign : signs) {
            int more = octetsOf(sign);
            if (octets + more > LONGEST) {
                written.append(END).append(' ');
                octets = 1;
            }
            written.appendCodePoint(sign);
            octets += more;
        }
        written.append(END);
    }

    /** A value of a parameter, in quotes, which leaves nothing that ends it (RFC 6868). */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(sign -> {
            switch (sign) {
                case '^' -> quoted.append("^^");
                case '"' -> quoted.append("^'");
                case '\n' -> quoted.append("^n");
                default -> appendShown(quoted, sign);
            }
        });
        return quoted.append('"').toString();
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(sign -> {
            switch (sign) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(sign);
                case '\n' -> escaped.append("\\n");
                default -> appendShown(escaped, sign);
            }
        });
        return escaped.toString();
    }

    /** Control characters are no text; neither is half of a character. */
    private static void appendShown(StringBuilder text, int sign) {
        if (sign == '\t' || !(Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE)) {
            text.appendCodePoint(sign);
        }
    }

    private static int octetsOf(int sign) {
        return sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
