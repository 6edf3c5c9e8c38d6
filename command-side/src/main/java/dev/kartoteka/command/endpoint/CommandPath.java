package dev.kartoteka.command.endpoint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the command is posted to, below {@code /api/v1}: {@code clients} creates, {@code clients/{id}/rename} changes.
 * The command answers there, in batches, in OpenAPI and in the table of slices.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CommandPath {

    String value();

    /** What the command does, in a sentence, for OpenAPI. */
    String summary();

    /** Whether a reason must be given. */
    boolean reasonRequired() default false;

    /** What one must have the right to write, when it is not the collection: {@code rights}. */
    String right() default "";
}
