package dev.kartoteka.standalone.tour;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** The paths below /api/v1 that methods of controllers are mapped to, but for those that take any collection. */
final class ServedPaths {

    private static final String BASE = "/api/v1/";

    private ServedPaths() {}

    static List<String> of(List<Class<?>> controllers) {
        List<String> paths = new ArrayList<>();
        for (Class<?> controller : controllers) {
            for (Method method : controller.getDeclaredMethods()) {
                RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null) {
                    for (String root : roots(controller)) {
                        for (String path : mapping.path().length == 0 ? new String[] {""} : mapping.path()) {
                            paths.add(root + path);
                        }
                    }
                }
            }
        }
        return paths.stream()
                .filter(path -> path.startsWith(BASE) && !path.startsWith(BASE + "{collection}"))
                .toList();
    }

    private static String[] roots(Class<?> controller) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        return mapping == null || mapping.path().length == 0 ? new String[] {""} : mapping.path();
    }
}
