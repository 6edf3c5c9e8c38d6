package dev.kartoteka.standalone.acceptance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as the specification of Standard Webhooks says, written anew, so that the test does not believe the code under test. */
final class Signing {

    private Signing() {}

    /** What is sent beside a body. */
    static Map<String, String> headers(String secret, Instant at, String body) {
        String seconds = Long.toString(at.getEpochSecond());
        String signature = standard(secret.getBytes(StandardCharsets.UTF_8), "report-1." + seconds + "." + body);
        return Map.of("webhook-id", "report-1", "webhook-timestamp", seconds, "webhook-signature", signature);
    }

    private static String standard(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
