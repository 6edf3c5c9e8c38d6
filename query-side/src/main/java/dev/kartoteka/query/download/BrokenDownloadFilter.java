package dev.kartoteka.query.download;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/**
 * Hands a failure in the middle of a download to the server, which then closes the connection without the end of the answer.
 * Spring would write a problem document behind the rows and end the answer as if it were whole.
 */
@Component
class BrokenDownloadFilter implements Filter {

    private static final String BROKEN = BrokenDownloadFilter.class.getName();

    static void breakOff(ServletRequest request) {
        request.setAttribute(BROKEN, true);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(BROKEN) != null) {
            return; // the server's error page, which has nothing to add to rows
        }
        chain.doFilter(request, response);
        if (request.getAttribute(BROKEN) != null) {
            throw new IOException("A download broke off after its beginning was sent");
        }
    }
}
