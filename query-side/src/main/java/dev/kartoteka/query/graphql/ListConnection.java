package dev.kartoteka.query.graphql;

import dev.kartoteka.query.list.Edge;
import dev.kartoteka.query.list.Page;
import graphql.relay.Connection;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.PageInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list as Relay has it. */
public final class ListConnection<T> implements Connection<T> {

    private final List<graphql.relay.Edge<T>> edges;
    private final PageInfo pageInfo;
    private final @Nullable Long totalCount;

    private ListConnection(List<graphql.relay.Edge<T>> edges, PageInfo pageInfo, @Nullable Long totalCount) {
        this.edges = edges;
        this.pageInfo = pageInfo;
        this.totalCount = totalCount;
    }

    public static <R, T> ListConnection<T> of(Page<Edge<R>> page, Function<R, T> node) {
        List<graphql.relay.Edge<T>> edges = page.data().stream()
                .map(edge -> (graphql.relay.Edge<T>)
                        new DefaultEdge<>(node.apply(edge.node()), new DefaultConnectionCursor(edge.cursor())))
                .toList();
        return new ListConnection<>(
                edges,
                new DefaultPageInfo(
                        edges.isEmpty() ? null : edges.get(0).getCursor(),
                        edges.isEmpty() ? null : edges.get(edges.size() - 1).getCursor(),
                        false,
                        page.nextCursor() != null),
                page.total());
    }

    @Override
    public List<graphql.relay.Edge<T>> getEdges() {
        return edges;
    }

    @Override
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    /** Null when it was not selected, and so not counted. */
    public @Nullable Long getTotalCount() {
        return totalCount;
    }
}
