package dev.kartoteka.benchmark.server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** The endpoints of this package, asked by nobody but the benchmark, and with nothing before them that costs time. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
class BenchmarkServerConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain limits(HttpSecurity http) throws Exception {
        return http.securityMatcher("/benchmark/**")
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
