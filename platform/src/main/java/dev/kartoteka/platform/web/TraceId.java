package dev.kartoteka.platform.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;

/** The id that leads from an answer to the log: 32 hex digits, as in W3C Trace Context. */
public final class TraceId {

    static final String KEY = "traceId";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private TraceId() {}

    public static String current() {
        String current = MDC.get(KEY);
        return current == null ? "none" : current;
    }

    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
