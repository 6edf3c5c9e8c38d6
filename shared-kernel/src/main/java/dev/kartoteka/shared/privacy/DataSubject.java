package dev.kartoteka.shared.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component identifies a person, or several, whom the event's record is about from now on. Erasing any of them erases the
 * {@link PersonalData} of the whole record: of this event, of the record's other events, and the free-text reasons in their
 * metadata. The record itself need not be named; erasing it erases its own data.
 *
 * <p>On a {@code String} or a {@code List<String>}, null where nobody is known.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface DataSubject {}
