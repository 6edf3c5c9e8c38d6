package dev.kartoteka.platform.security;

import dev.kartoteka.platform.ratelimit.RateLimits;
import dev.kartoteka.platform.rights.ActorAuthentication;
import dev.kartoteka.platform.rights.Reach;
import dev.kartoteka.platform.rights.Rights;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Everything needs somebody who is known, but for log-in, health and the pages of the API explorers. What that somebody may do
 * is asked at the endpoints and at the records, by {@link Rights}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/api/v1/auth/token",
        "/api/v1/auth/refresh",
        "/api/v1/auth/logout",
        "/api/v1/unsubscribe/*",
        FeedToken.PATH + "*",
        "/api/v1/messages/*/delivery-report",
        "/actuator/health",
        "/actuator/health/**",
        "/swagger-ui",
        "/swagger-ui/**",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/graphiql",
        "/graphiql/**",
        "/graphiql-page/**",
        "/webjars/**",
        "/error"
    };

    /** Pages that run scripts of this server's own; all else runs nothing. */
    private static final String SCRIPTED_PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:;"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final String NO_PAGE =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

    @Bean
    SecurityFilterChain security(HttpSecurity http, Actors actors, ProblemAnswers answers, RateLimits limits)
            throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable) // nothing is known by cookies, so nothing can be forged
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.addHeaderWriter((request, response) -> response.setHeader(
                                "Content-Security-Policy",
                                request.getRequestURI().startsWith("/swagger-ui")
                                                || request.getRequestURI().startsWith("/graphiql")
                                        ? SCRIPTED_PAGES
                                        : NO_PAGE))
                        .referrerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        // a browser cannot send a header with it; the first message of the connection says who it is
                        .requestMatchers(SecurityConfiguration::opensWebSocket)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(mayRead("metrics"))
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new StoreGuardFilter(answers), BearerTokenAuthenticationFilter.class)
                .addFilterBefore(new RateLimitFilter(limits, answers), AuthorizationFilter.class)
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> actors)
                        .authenticationEntryPoint(answers)
                        .accessDeniedHandler(answers))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .build();
    }

    /** One measurement around each of fifteen filters costs more than most of them do, and nobody reads it. */
    @Bean
    SecurityObservationSettings noMeasurementOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    private static boolean opensWebSocket(jakarta.servlet.http.HttpServletRequest request) {
        return request.getRequestURI().equals("/graphql") && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    private static AuthorizationManager<RequestAuthorizationContext> mayRead(String what) {
        return (authentication, context) ->
                new AuthorizationDecision(authentication.get() instanceof ActorAuthentication known
                        && Rights.read(known.actor(), what) != Reach.NONE);
    }
}
