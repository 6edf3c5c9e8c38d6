package dev.kartoteka.platform.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends spans to a collector, if one is named. */
@Configuration(proxyBeanMethods = false)
class TracingConfiguration {

    private static final Duration SENT_EVERY = Duration.ofSeconds(1);

    /** @param sampled which part of all traces is sent; by the trace id, so that every process decides alike */
    @Bean
    Tracing tracing(
            @Value("${kartoteka.otlp.endpoint}") String endpoint,
            @Value("${kartoteka.otlp.sampled}") double sampled,
            @Value("${spring.application.name}") String service) {
        if (endpoint.isBlank()) {
            return Tracing.off();
        }
        GivenIds ids = new GivenIds();
        OtlpHttpSpanExporter collector = OtlpHttpSpanExporter.builder()
                .setEndpoint(endpoint.replaceFirst("/$", "") + "/v1/traces")
                .build();
        SdkTracerProvider provider = SdkTracerProvider.builder()
                .setIdGenerator(ids)
                .setSampler(Sampler.traceIdRatioBased(sampled))
                .setResource(Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), service)))
                .addSpanProcessor(BatchSpanProcessor.builder(collector)
                        .setScheduleDelay(SENT_EVERY)
                        .build())
                .build();
        return new Tracing(provider, ids);
    }
}
