package dev.kartoteka.command.apikey;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.shared.apikey.ApiKeyId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.Text;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a key out. It has no command path: its endpoint makes the secret, and answers it once.
 *
 * @param secretHash SHA-256 of the secret in hexadecimal
 * @param expiresAt from when it is refused; null for never
 */
public record CreateApiKey(
        @TargetAggregateIdentifier ApiKeyId id,
        String name,
        List<String> scopes,
        String secretHash,
        @Nullable Instant expiresAt)
        implements ApiKeyCommand {

    public CreateApiKey {
        name = Text.name(name);
        scopes = scopes.stream().distinct().sorted().toList();
        if (scopes.isEmpty() || !Rights.scopes().containsAll(scopes)) {
            throw new DomainRuleViolated(FailureCode.SCOPE_UNKNOWN, "The scopes are " + Rights.scopes());
        }
    }
}
