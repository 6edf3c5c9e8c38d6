package dev.kartoteka.standalone.login;

import com.zaxxer.hikari.HikariDataSource;
import dev.kartoteka.command.employee.FirstAdministrator;
import dev.kartoteka.platform.accesslog.AccessLog;
import dev.kartoteka.platform.security.Grants;
import dev.kartoteka.platform.security.SecuritySettings;
import dev.kartoteka.platform.start.StoreChoice;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The built-in issuer, where events are embedded and no other issuer is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression(
        "'${kartoteka.security.issuer-uri:}' == '' and '${" + StoreChoice.EVENT_STORE + ":embedded}' == 'embedded'")
@Import(LogInRestController.class)
public class LoginConfiguration {

    @Bean
    Users users(HikariDataSource eventStorePool) {
        LoginSchema.createIn(eventStorePool);
        return new Users(JdbcClient.create(eventStorePool));
    }

    /** @param users asked for since they make the tables */
    @Bean
    Sessions sessions(
            HikariDataSource eventStorePool,
            Users users,
            @Value("${kartoteka.security.refresh-token-lifetime}") Duration lifetime) {
        return new Sessions(
                JdbcClient.create(eventStorePool),
                new TransactionTemplate(new JdbcTransactionManager(eventStorePool)),
                lifetime);
    }

    @Bean
    TokenIssuer tokenIssuer(
            DataDirectoryLock lock,
            SecuritySettings settings,
            @Value("${kartoteka.security.access-token-lifetime}") Duration lifetime) {
        return new TokenIssuer(TokenKeys.in(lock.directory().resolve("keys")), settings.audience(), lifetime);
    }

    @Bean
    JwtDecoder builtInTokens(TokenIssuer issuer, Sessions sessions, MeterRegistry registry) {
        return issuer.decoder(sessions, registry);
    }

    @Bean
    LogIns logIns(
            Users users,
            Sessions sessions,
            TokenIssuer issuer,
            Grants grants,
            AccessLog log,
            @Value("${kartoteka.security.initial-password-lifetime}") Duration initialLifetime) {
        return new LogIns(users, sessions, issuer, grants, log, initialLifetime);
    }

    @Bean
    FirstAdmin firstAdmin(
            Users users,
            LogIns logIns,
            FirstAdministrator administrator,
            @Value("${kartoteka.admin-password:}") String password) {
        return new FirstAdmin(users, logIns, administrator, password.isEmpty() ? null : password);
    }

    @Bean
    SystemsOwnAccess systemsOwnAccess(Users users, Sessions sessions, TokenIssuer issuer) {
        return new SystemsOwnAccess(users, sessions, issuer);
    }

    @Bean
    @Order(350)
    LoginRemnants loginRemnants(Users users) {
        return new LoginRemnants(users);
    }

    @Bean
    EndedSessions endedSessions(Sessions sessions) {
        return new EndedSessions(sessions);
    }

    /** Forgets sessions whose time is over. */
    record EndedSessions(Sessions sessions) {

        @Scheduled(fixedDelayString = "PT1H")
        void forget() {
            sessions.forgetEnded();
        }
    }
}
