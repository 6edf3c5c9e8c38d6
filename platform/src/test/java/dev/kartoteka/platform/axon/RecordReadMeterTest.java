package dev.kartoteka.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Reads of records are timed when they have all events, and nothing else is. */
class RecordReadMeterTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final RecordReadMeter meter = new RecordReadMeter(registry);

    @Test
    void aReadOfARecordIsTimedAtItsEnd() {
        ask(EventStoreGrpc.getListAggregateEventsMethod(), Status.OK);

        assertThat(timed()).isEqualTo(1);
    }

    @Test
    void oneThatFailsIsNoTime() {
        ask(EventStoreGrpc.getListAggregateEventsMethod(), Status.UNAVAILABLE);

        assertThat(timed()).isZero();
    }

    @Test
    void whatFollowsAllEventsIsNoReadOfARecord() {
        ask(EventStoreGrpc.getListEventsMethod(), Status.OK);

        assertThat(timed()).isZero();
    }

    private long timed() {
        return registry.get("kartoteka.event.store.read")
                .tag("what", "record")
                .timer()
                .count();
    }

    @SuppressWarnings("unchecked")
    private <Q, A> void ask(MethodDescriptor<Q, A> method, Status end) {
        ClientCall<Q, A> call = mock();
        Channel server = mock();
        when(server.newCall(any(MethodDescriptor.class), any())).thenReturn(call);
        ClientCall.Listener<A> listener = mock();

        meter.interceptCall(method, CallOptions.DEFAULT, server).start(listener, new Metadata());

        ArgumentCaptor<ClientCall.Listener<A>> told = ArgumentCaptor.captor();
        verify(call).start(told.capture(), any());
        told.getValue().onClose(end, new Metadata());
        verify(listener).onClose(any(), any());
    }
}
