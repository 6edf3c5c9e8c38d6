package dev.kartoteka.platform.start;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Turns a certificate and its key, two files, into what the web server wants to be told. */
public final class TlsChoice implements EnvironmentPostProcessor, Ordered {

    static final String CERTIFICATE = "${kartoteka.tls.certificate:}";
    static final String PRIVATE_KEY = "${kartoteka.tls.private-key:}";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String certificate = environment.resolvePlaceholders(CERTIFICATE);
        if (!certificate.isBlank()) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "kartoteka tls",
                            Map.of(
                                    "server.ssl.certificate",
                                    "file:" + certificate,
                                    "server.ssl.certificate-private-key",
                                    "file:" + environment.resolvePlaceholders(PRIVATE_KEY),
                                    "server.ssl.enabled-protocols",
                                    "TLSv1.3,TLSv1.2",
                                    "server.http2.enabled",
                                    "true")));
        }
    }

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
