package dev.kartoteka.query.notification;

import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.graphql.StateSubscriptions;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Notifications in GraphQL. */
@Controller
class NotificationGraphQlController {

    private final RecordStore<Notification> notifications;
    private final UnreadReader unread;
    private final StateSubscriptions subscriptions;

    NotificationGraphQlController(
            RecordStore<Notification> notifications, UnreadReader unread, StateSubscriptions subscriptions) {
        this.notifications = notifications;
        this.unread = unread;
        this.subscriptions = subscriptions;
    }

    @QueryMapping
    @Nullable
    Seen<Notification> notification(DataFetchingEnvironment environment) {
        return RecordQueries.one(notifications, environment);
    }

    @QueryMapping
    ListConnection<Seen<Notification>> notifications(DataFetchingEnvironment environment) {
        return RecordQueries.list(notifications, environment);
    }

    @QueryMapping
    UnreadNotifications<Seen<Notification>> unreadNotifications() {
        return unread.read().map(version -> Seen.of(version, null));
    }

    @SubscriptionMapping
    Flux<UnreadNotifications<Seen<Notification>>> notificationGiven() {
        String employeeId = CurrentActor.get().id();
        return subscriptions
                .follow(
                        (model, version) -> UnreadReader.concerns(version, employeeId),
                        () -> Optional.of(unreadNotifications()))
                .distinctUntilChanged();
    }
}
