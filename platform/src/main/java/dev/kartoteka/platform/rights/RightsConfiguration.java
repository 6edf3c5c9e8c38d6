package dev.kartoteka.platform.rights;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the question for rights before every endpoint. */
@Configuration(proxyBeanMethods = false)
class RightsConfiguration implements WebMvcConfigurer {

    private final NeedsInterceptor needs;

    RightsConfiguration(NeedsInterceptor needs) {
        this.needs = needs;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(needs);
    }
}
