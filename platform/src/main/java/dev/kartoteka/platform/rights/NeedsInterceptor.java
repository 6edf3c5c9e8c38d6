package dev.kartoteka.platform.rights;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks before each of our endpoints whether the caller has the right that it {@link Needs}. */
@Component
class NeedsInterceptor implements HandlerInterceptor {

    private static final String OURS = "dev.kartoteka.";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !method.getBeanType().getPackageName().equals("dev.kartoteka.platform.web")) {
            check(needed(method));
        }
        return true;
    }

    private static @Nullable Needs needed(HandlerMethod method) {
        Needs own = method.getMethodAnnotation(Needs.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class);
    }

    private static void check(@Nullable Needs needs) {
        String right = needs == null ? "" : needs.value();
        if (right.equals(Needs.NOTHING) || right.equals(Needs.IDENTITY)) {
            return;
        }
        String[] parts = right.split(":", -1);
        if (parts.length == 2 && parts[1].equals("read")) {
            Rights.requireRead(CurrentActor.get(), parts[0]);
        } else if (parts.length == 2 && parts[1].equals("write")) {
            Rights.requireWrite(CurrentActor.get(), parts[0]);
        } else {
            throw new Refusal(FailureCode.FORBIDDEN, FailureCode.FORBIDDEN.meaning());
        }
    }
}
