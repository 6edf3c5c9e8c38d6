package dev.kartoteka.shared.contactrule;

import java.util.List;
import org.axonframework.serialization.Revision;

/** The rule asks for more or less from now on; whom it is about stays. */
@Revision("1")
public record ContactRuleRevised(
        String contactRuleId,
        List<String> previousKinds,
        List<String> kinds,
        int previousAtLeast,
        int atLeast,
        int previousPerDays,
        int perDays)
        implements ContactRuleEvent {}
