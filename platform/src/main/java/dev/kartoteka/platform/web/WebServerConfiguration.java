package dev.kartoteka.platform.web;

import org.apache.catalina.core.StandardHost;
import org.apache.coyote.ContinueResponseTiming;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The web server's own refusals look like all others. */
@Configuration(proxyBeanMethods = false)
class WebServerConfiguration {

    /** A client that offers HTTP/2 with its first request sends the body along; the default keeps 4 KiB of it and refuses more. */
    private static final int KEPT_OVER_UPGRADE = 4 * 1024 * 1024;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> wholeBodiesOverUpgrade() {
        return factory -> factory.addConnectorCustomizers(connector -> connector.setMaxSavePostSize(KEPT_OVER_UPGRADE));
    }

    /** Who waits to be asked for a body is asked when somebody wants to read it, and not before it may be refused. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodiesAskedForWhenRead() {
        return factory -> factory.addConnectorCustomizers(connector -> connector.setProperty(
                "continueResponseTiming", ContinueResponseTiming.ON_REQUEST_BODY_READ.toString()));
    }

    @Bean
    WebMvcRegistrations endpointMapping() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new EndpointMapping();
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReports() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
            }
        });
    }
}
