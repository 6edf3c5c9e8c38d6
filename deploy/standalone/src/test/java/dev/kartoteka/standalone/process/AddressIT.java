package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other addresses than this machine's own are served over TLS, or where it is said that a proxy does it. */
class AddressIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void servesOverTlsByHttp2WithACertificate() throws Exception {
        KeyStore keys = selfSigned();
        Path certificate = pem("CERTIFICATE", keys.getCertificate("key").getEncoded());
        Path key = pem("PRIVATE KEY", keys.getKey("key", PASSWORD).getEncoded());
        int port = SystemProcess.freePort();
        try (SystemProcess system = SystemProcess.start(
                directory.resolve("data"),
                port,
                Map.of(
                        "KARTOTEKA_ADDRESS",
                        "0.0.0.0",
                        "KARTOTEKA_TLS_CERTIFICATE",
                        certificate.toString(),
                        "KARTOTEKA_TLS_PRIVATEKEY",
                        key.toString()))) {
            HttpClient client =
                    HttpClient.newBuilder().sslContext(trusting(keys)).build();
            HttpRequest health = HttpRequest.newBuilder(
                            URI.create("https://localhost:" + port + "/actuator/health/readiness"))
                    .build();
            HttpResponse<String> answer = await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(
                            () -> client.send(health, HttpResponse.BodyHandlers.ofString()),
                            response -> response.statusCode() == 200);

            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
            assertThat(system.output()).contains("https://localhost:" + port);
        }
    }

    @Test
    void refusesOtherAddressesInTheClear() throws IOException {
        refused(Map.of("KARTOTEKA_ADDRESS", "0.0.0.0"), "passwords would be sent in the clear");
    }

    @Test
    void refusesHalfOfACertificate() throws IOException {
        refused(Map.of("KARTOTEKA_TLS_CERTIFICATE", "/nowhere.pem"), "are set both or not at all");
        refused(
                Map.of("KARTOTEKA_TLS_CERTIFICATE", "/nowhere.pem", "KARTOTEKA_TLS_PRIVATEKEY", "/nowhere.key"),
                "is not a file that can be read: /nowhere.pem");
    }

    @Test
    void refusesARoleThatThereIsNot() throws IOException {
        refused(Map.of("KARTOTEKA_SECURITY_ROLES_BOSSES", "BOSS"), "the roles are [");
    }

    @Test
    void refusesSharedStoresWithoutAnIssuer() throws IOException {
        refused(
                Map.of("KARTOTEKA_EVENT_STORE", "axon-server", "KARTOTEKA_MONGODB_URI", "mongodb://localhost"),
                "set kartoteka.security.issuer-uri");
    }

    /** Its log is for a machine to read; Spring tells of every request on that level, and of no values in it. */
    @Test
    void takesOtherAddressesWhereAProxyDoesTlsAndLogsAsItIsTold() throws IOException {
        try (SystemProcess system = SystemProcess.start(
                        directory,
                        SystemProcess.freePort(),
                        Map.of(
                                "KARTOTEKA_ADDRESS",
                                "0.0.0.0",
                                "KARTOTEKA_PLAIN_HTTP",
                                "allowed",
                                "LOGGING_CONFIG",
                                "classpath:logback-structured.xml",
                                "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                                "logstash",
                                "LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_WEB_SERVLET",
                                "DEBUG"))
                .awaitReady()) {
            await().untilAsserted(() -> assertThat(system.output()).contains("Kartoteka is up"));
            assertThat(system.output().lines().filter(line -> line.startsWith("{")))
                    .anySatisfy(line -> {
                        JsonNode told = JSON.readTree(line);
                        assertThat(told.path("traceId").asString()).matches("[0-9a-f]{32}");
                        assertThat(told.path("message").asString()).contains("/actuator/health/readiness");
                        assertThat(told.path("level").asString()).isEqualTo("DEBUG");
                    });
        }
    }

    private void refused(Map<String, String> settings, String reason) throws IOException {
        try (SystemProcess system = SystemProcess.start(directory, SystemProcess.freePort(), settings)) {
            assertThat(system.awaitEnd()).isEqualTo(1);
            assertThat(system.output().lines()).singleElement().asString().contains(reason);
        }
    }

    private KeyStore selfSigned() throws Exception {
        Path store = directory.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "key",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        store.toString())
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        return KeyStore.getInstance(store.toFile(), PASSWORD);
    }

    private Path pem(String label, byte[] content) throws IOException {
        String text = "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
                + "\n-----END " + label + "-----\n";
        return Files.writeString(directory.resolve(label.replace(' ', '-') + ".pem"), text);
    }

    private static SSLContext trusting(KeyStore keys) throws Exception {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("it", keys.getCertificate("key"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
