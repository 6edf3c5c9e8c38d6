package dev.kartoteka.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.kartoteka.standalone.login.Caller;
import dev.kartoteka.standalone.login.LocalSystem;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People who log in elsewhere: the tokens of an OpenID Connect issuer are taken as the settings say, and no others. */
class IssuerIT {

    private static final String SOME = "/api/v1/clients?limit=1";

    @SuppressWarnings("NullAway.Init") // started before any test
    private static TestIssuer issuer;

    @SuppressWarnings("NullAway.Init")
    private static LocalSystem system;

    @BeforeAll
    static void start() throws Exception {
        issuer = TestIssuer.start();
        system = LocalSystem.start(
                "--kartoteka.security.issuer-uri=" + issuer.uri(),
                "--kartoteka.security.employee-claim=preferred_username",
                "--kartoteka.security.role-claim=groups",
                "--kartoteka.security.first-admin=admin",
                "--kartoteka.security.roles.crm-admins=ADMIN",
                "--kartoteka.security.roles.crm-sales=REP");
        Caller admin = system.with(issuer.token("admin"));
        for (String name : List.of("anna", "nobody")) {
            Caller.Reply registered = admin.post("/api/v1/employees", Map.of("id", "employee-" + name, "name", name));
            assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        }
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
        issuer.close();
    }

    @Test
    void takesTheIssuersTokensWithTheRolesThatItTells() throws Exception {
        Caller anna = system.with(issuer.token("anna"));

        assertThat(anna.get(SOME).status()).isEqualTo(200);
        assertThat(anna.post("/api/v1/products", Map.of("code", "A", "name", "A"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoHasNoRoleThereHasNoneHere() throws Exception {
        assertThat(system.with(issuer.token("nobody")).get(SOME).status()).isEqualTo(403);
    }

    @Test
    void whoDoesNotWorkHereIsNotLetIn() throws Exception {
        assertThat(status(signed(claims().claim("preferred_username", "stranger"), issuer.key())))
                .isEqualTo(401);
        assertThat(status(signed(claims().claim("preferred_username", "client-1"), issuer.key())))
                .isEqualTo(401);
        assertThat(status(signed(claims().claim("preferred_username", List.of("anna", "admin")), issuer.key())))
                .isEqualTo(401);
        assertThat(status(signed(claims().claim("preferred_username", null), issuer.key())))
                .isEqualTo(401);
    }

    @Test
    void takesOneThatTheIssuersKeySigned() throws Exception {
        assertThat(status(signed(claims(), issuer.key()))).isEqualTo(200);
    }

    @Test
    void refusesTokensForSomebodyElse() throws Exception {
        assertThat(status(signed(claims().audience("another-system"), issuer.key())))
                .isEqualTo(401);
        assertThat(status(signed(claims().audience((String) null), issuer.key())))
                .isEqualTo(401);
    }

    @Test
    void refusesTokensOfSomebodyElse() throws Exception {
        assertThat(status(signed(claims().issuer("https://elsewhere.example.com"), issuer.key())))
                .isEqualTo(401);
    }

    @Test
    void refusesTokensThatAreOverOrNotYetGood() throws Exception {
        assertThat(status(signed(claims().expirationTime(in(-3600)), issuer.key())))
                .isEqualTo(401);
        assertThat(status(signed(claims().notBeforeTime(in(3600)), issuer.key())))
                .isEqualTo(401);
    }

    @Test
    void refusesAForgedSignature() throws Exception {
        RSAKey forged = new RSAKeyGenerator(2048).keyID("company").generate();
        assertThat(status(signed(claims(), forged))).isEqualTo(401);

        String good = signed(claims(), issuer.key());
        String other = signed(claims().claim("groups", List.of("crm-admins")), forged);
        String swapped = other.substring(0, other.lastIndexOf('.')) + good.substring(good.lastIndexOf('.'));
        assertThat(status(swapped)).isEqualTo(401);
    }

    @Test
    void refusesAlgorithmsThatNeedNoPrivateKey() throws Exception {
        assertThat(status(new PlainJWT(claims().build()).serialize())).isEqualTo(401);

        SignedJWT byPublicKey = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("company").build(), claims().build());
        byPublicKey.sign(new MACSigner(issuer.key().toRSAPublicKey().getEncoded()));
        assertThat(status(byPublicKey.serialize())).isEqualTo(401);
    }

    @Test
    void hasNoLogInOfItsOwn() {
        Caller.Reply answer =
                system.nobody().post("/api/v1/auth/token", Map.of("username", "admin", "password", "whatever-it-is"));

        assertThat(answer.status()).isIn(404, 405);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.uri())
                .audience("kartoteka")
                .subject("anna")
                .claim("preferred_username", "anna")
                .claim("groups", List.of("crm-sales"))
                .issueTime(in(-1))
                .expirationTime(in(300));
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("company").build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static int status(String token) {
        return system.with(token).get(SOME).status();
    }
}
