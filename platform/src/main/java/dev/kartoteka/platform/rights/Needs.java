package dev.kartoteka.platform.rights;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The right without which an endpoint is not run. An endpoint that names none is refused to everybody. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {

    /** Nobody need be known; for log-in. */
    String NOTHING = "nothing";

    /** Somebody must be known; what they may do is asked where it is done, record by record. */
    String IDENTITY = "identity";

    /** {@link #NOTHING}, {@link #IDENTITY}, or {@code collection:read} or {@code collection:write}. */
    String value();
}
