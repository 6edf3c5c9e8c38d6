package dev.kartoteka.platform.start;

import dev.kartoteka.shared.access.Role;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Refuses to start with settings that would let others read what is sent, or nobody in. */
public final class SafeSettings implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final String PLAIN_HTTP = "kartoteka.plain-http";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    static void check(Environment settings) {
        String certificate = settings.resolvePlaceholders(TlsChoice.CERTIFICATE);
        String key = settings.resolvePlaceholders(TlsChoice.PRIVATE_KEY);
        if (certificate.isBlank() != key.isBlank()) {
            throw new CannotStart("kartoteka.tls.certificate and kartoteka.tls.private-key are set both or not at all");
        }
        if (!certificate.isBlank()) {
            requireReadable("kartoteka.tls.certificate", certificate);
            requireReadable("kartoteka.tls.private-key", key);
        } else {
            requireOwnMachine(settings);
        }
        requireIssuer(settings);
    }

    private static void requireReadable(String name, String file) {
        if (!Files.isReadable(Path.of(file))) {
            throw new CannotStart(name + " is not a file that can be read: " + file);
        }
    }

    private static void requireOwnMachine(Environment settings) {
        String address = settings.resolvePlaceholders("${kartoteka.address:127.0.0.1}");
        if (!isLoopback(address) && !"allowed".equals(settings.getProperty(PLAIN_HTTP))) {
            throw new CannotStart(
                    "at " + address + " passwords would be sent in the clear; set kartoteka.tls.certificate"
                            + " and kartoteka.tls.private-key, or " + PLAIN_HTTP + "=allowed where a proxy does TLS");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CannotStart("kartoteka.address is not an address: " + address);
        }
    }

    private static void requireIssuer(Environment settings) {
        boolean shared = StoreChoice.AXON_SERVER.equals(settings.getProperty(StoreChoice.EVENT_STORE));
        String issuer = settings.resolvePlaceholders("${kartoteka.security.issuer-uri:}");
        if (shared && issuer.isBlank()) {
            throw new CannotStart(
                    "over stores that are shared nobody could log in; set kartoteka.security.issuer-uri to"
                            + " an OpenID Connect issuer, such as https://login.example.com/realms/company");
        }
        Map<String, String> roles = Binder.get(settings)
                .bind("kartoteka.security.roles", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        roles.values().stream()
                .filter(role -> Arrays.stream(Role.values())
                        .noneMatch(known -> known.name().equals(role)))
                .findFirst()
                .ifPresent(role -> {
                    throw new CannotStart("kartoteka.security.roles has " + role + "; the roles are "
                            + Arrays.toString(Role.values()));
                });
    }

    /** Before stores are waited for. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
