package dev.kartoteka.platform.axon;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/**
 * Times how long Axon Server takes to send the events of a record, under the name by which the embedded store times its reads.
 * What follows all events is one call without an end, so there is nothing to time.
 */
final class RecordReadMeter implements ClientInterceptor {

    private static final String READ_OF_A_RECORD = "ListAggregateEvents";

    private final Timer reads;

    RecordReadMeter(MeterRegistry registry) {
        this.reads = Timer.builder("kartoteka.event.store.read")
                .description("Time to read the events of a record, or those that follow a position")
                .tag("what", "record")
                .register(registry);
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        ClientCall<Q, A> call = next.newCall(method, options);
        return READ_OF_A_RECORD.equals(method.getBareMethodName()) ? new Timed<>(call, reads) : call;
    }

    private static final class Timed<Q, A> extends SimpleForwardingClientCall<Q, A> {

        private final Timer reads;

        Timed(ClientCall<Q, A> call, Timer reads) {
            super(call);
            this.reads = reads;
        }

        @Override
        public void start(Listener<A> listener, Metadata headers) {
            long since = System.nanoTime();
            super.start(
                    new SimpleForwardingClientCallListener<>(listener) {
                        @Override
                        public void onClose(Status status, Metadata trailers) {
                            if (status.isOk()) {
                                reads.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
                            }
                            super.onClose(status, trailers);
                        }
                    },
                    headers);
        }
    }
}
