package dev.kartoteka.shared.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component may tell who a person is, or holds free text that may. It is stored encrypted under the key of the event's
 * record, and is null, or empty, once a person named by {@link DataSubject} was erased: see
 * {@link dev.kartoteka.shared.metadata.MetadataKeys#ERASED}. Names of clients are marked whatever their kind, since an
 * organisation may bear its owner's name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface PersonalData {}
