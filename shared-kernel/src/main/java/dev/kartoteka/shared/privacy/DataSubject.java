package dev.kartoteka.shared.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component identifies the record of the person whose {@link PersonalData} the event holds, and whom the free-text
 * reason in its metadata is about. At most one in an event; exactly one where there are personal data.
 *
 * <p>Where it is null, as in a deal without a client, the event's own record stands in for the person.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface DataSubject {}
