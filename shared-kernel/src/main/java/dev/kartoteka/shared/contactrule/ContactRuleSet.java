package dev.kartoteka.shared.contactrule;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * From now on some clients are to be contacted so often.
 *
 * @param clientTag those with this tag; null for any
 * @param clientKind those of this kind; null for any
 * @param source those that came from there; null for any
 * @param kinds of interactions that count; none for all but notes
 */
@Revision("1")
public record ContactRuleSet(
        String contactRuleId,
        String name,
        @Nullable String clientTag,
        @Nullable String clientKind,
        @Nullable String source,
        List<String> kinds,
        int atLeast,
        int perDays)
        implements ContactRuleEvent {}
