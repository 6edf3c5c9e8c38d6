package dev.kartoteka.platform.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What OpenAPI says of a method of a controller that has a path of its own. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Described {

    /** What it gives or does, in a few words. */
    String summary();

    /** Under which heading. */
    String tag();

    /** The type of the answer; nothing for one without a fixed form, such as a file. */
    Class<?> answer() default Void.class;

    /** The types of the answer, where it may be one of several. */
    Class<?>[] oneOf() default {};

    /** Whether the answer is a page of such answers. */
    boolean page() default false;

    /** The type of the JSON that is sent; nothing when there is none. */
    Class<?> body() default Void.class;

    /** The parts of a form with files, each written {@code name: meaning}; the part {@code file} is a file. */
    String[] parts() default {};

    /** Whether the body is a file as it is. */
    boolean file() default false;

    /** Names of {@link ApiParameters}. */
    String[] parameters() default {};

    /** Query parameters of this read alone, each written {@code name: meaning}. */
    String[] ownParameters() default {};

    int status() default 200;

    String[] mediaTypes() default {"application/json"};
}
