package dev.kartoteka.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the endpoint of a request among a hundred. Spring matches each pattern with a variable in turn; most of them need no
 * matching, because the path begins otherwise than everything before the pattern's first variable.
 */
final class EndpointMapping extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();

    /** Before the routes of GraphQL, which are asked by each request otherwise and take one. */
    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        String beginning = beginnings.computeIfAbsent(info, EndpointMapping::beginning);
        String path = request.getRequestURI();
        boolean may = path.startsWith(beginning) || path.indexOf('%') >= 0; // whose letters may be written otherwise
        return may ? super.getMatchingMapping(info, request) : null;
    }

    /** What each path that it matches begins with, as far as the only pattern tells; else nothing. */
    private static String beginning(RequestMappingInfo info) {
        if (info.getPatternValues().size() != 1) {
            return "";
        }
        String pattern = info.getPatternValues().iterator().next();
        int end = 0;
        while (end < pattern.length() && "{*?".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        return pattern.substring(0, end);
    }
}
