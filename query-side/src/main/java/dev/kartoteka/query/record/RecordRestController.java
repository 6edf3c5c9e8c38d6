package dev.kartoteka.query.record;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.web.PageAnswer;
import dev.kartoteka.query.list.ListParameters;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Every read model of records, as a record and as a list, now and as of any moment. */
@RestController
@Needs(Needs.IDENTITY)
@RequestMapping("/api/v1")
class RecordRestController {

    private final Map<String, RecordResource<?>> resources;
    private final RecordReader reader;

    RecordRestController(List<RecordResource<?>> resources, RecordReader reader) {
        this.resources = resources.stream()
                .collect(Collectors.toMap(resource -> resource.store().model().name(), Function.identity()));
        this.reader = reader;
    }

    @GetMapping("/{collection}")
    PageAnswer<Object> list(@PathVariable String collection, WebRequest request) {
        return page(resource(collection), request);
    }

    @GetMapping("/{collection}/{id}")
    ResponseEntity<Object> record(@PathVariable String collection, @PathVariable String id, WebRequest request) {
        return one(resource(collection), id, request);
    }

    private static <S> PageAnswer<Object> page(RecordResource<S> resource, WebRequest request) {
        RecordStore<S> store = resource.store();
        return store.page(ListParameters.parse(store.model().fields(), request.getParameterMap()))
                .map(resource.view())
                .answer();
    }

    private <S> ResponseEntity<Object> one(RecordResource<S> resource, String id, WebRequest request) {
        RecordVersion<S> version = reader.read(resource.store(), id, RecordReader.Parameters.of(request));
        return ConditionalAnswers.answer(request, String.valueOf(version.version()), () -> resource.view()
                .apply(version));
    }

    private RecordResource<?> resource(String collection) {
        RecordResource<?> resource = resources.get(collection);
        if (resource == null) {
            throw new Refusal(FailureCode.NOT_FOUND, "There is no such list");
        }
        return resource;
    }
}
