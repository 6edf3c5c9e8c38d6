package dev.kartoteka.query.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a caller sees of a download that fails half-way, over a real connection. */
class BrokenDownloadTest {

    private final Downloads downloads = new Downloads(new JsonMapper());
    private final Tomcat tomcat = new Tomcat();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @BeforeEach
    void start() throws Exception {
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("", directory.toString());
        FilterDef filter = new FilterDef();
        filter.setFilterName("broken");
        filter.setFilter(new BrokenDownloadFilter());
        context.addFilterDef(filter);
        FilterMap map = new FilterMap();
        map.setFilterName("broken");
        map.addURLPattern("/*");
        context.addFilterMap(map);
        Tomcat.addServlet(context, "rows", new Rows());
        context.addServletMappingDecoded("/*", "rows");
        tomcat.getConnector();
        tomcat.start();
    }

    @AfterEach
    void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void givesTheWholeWhenAllIsWell() throws Exception {
        assertThat(get(100_000, false).body()).hasLineCount(100_000);
    }

    @Test
    void breaksOffWhenRowsAreOutAlready() {
        assertThatThrownBy(() -> get(100_000, true)).isInstanceOf(IOException.class);
    }

    @Test
    void failsAsAnythingElseWhileNothingIsOut() throws Exception {
        assertThat(get(1, true).statusCode()).isEqualTo(500);
    }

    private HttpResponse<String> get(int rows, boolean fail) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:"
                                        + tomcat.getConnector().getLocalPort() + "/?rows=" + rows + "&fail=" + fail))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private final class Rows extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            downloads.send(request, response, Format.NDJSON, "rows", stream -> {
                for (int i = 0; i < Integer.parseInt(request.getParameter("rows")); i++) {
                    downloads.<Integer>lines(stream).accept(i);
                }
                if (Boolean.parseBoolean(request.getParameter("fail"))) {
                    throw new IllegalStateException("the store went away");
                }
            });
        }
    }
}
