package dev.kartoteka.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Commands, through the gateway and over HTTP, against bare appends of equal events. */
final class WriteChapter implements Chapter {

    private static final int STEPS = 4;
    private static final double HALF = 0.5;

    private double httpPerSecond;
    private double appendsPerSecond;

    @Override
    public String title() {
        return "commands";
    }

    /** The rate over HTTP, for those that come after. */
    double httpPerSecond() {
        return httpPerSecond;
    }

    /** The limit, for those that come after. */
    double appendsPerSecond() {
        return appendsPerSecond;
    }

    @Override
    public void measure(SystemUnderTest system, Effort effort, Results results) throws Exception {
        List<Double> appends = new ArrayList<>();
        List<Double> commands = new ArrayList<>();
        List<Double> http = new ArrayList<>();
        List<Double> append = new ArrayList<>();
        List<Double> overHttp = new ArrayList<>();
        String work = "?clients=" + effort.clients + "&senders=" + Load.CONNECTIONS;
        WarmUp.of(system, effort.warmUps, () -> {
            system.perSecond("/appends" + work);
            system.perSecond("/commands" + work);
            over(system, effort);
            system.settle();
        });
        for (int pair = 0; pair < effort.pairs; pair++) {
            double bare = system.perSecond("/appends" + work);
            system.settle();
            double gateway = system.perSecond("/commands" + work);
            system.settle();
            double requests = over(system, effort).perSecond();
            system.settle();
            appends.add(bare);
            commands.add(gateway);
            http.add(requests);
            append.add(gateway / bare);
            overHttp.add(requests / gateway);
        }
        appendsPerSecond = median(appends);
        httpPerSecond = median(http);
        Latencies half = new Load(system)
                .paced(
                        httpPerSecond * HALF,
                        effort.clients * STEPS,
                        requests(UUID.randomUUID().toString()));
        results.add(Figure.ratio(
                "a. commands / bare appends",
                append,
                0.8,
                Figure.rate(median(commands)) + " / " + Figure.rate(appendsPerSecond)));
        results.add(Figure.ratio(
                "b. over HTTP / through the gateway",
                overHttp,
                0.6,
                Figure.rate(httpPerSecond) + " / " + Figure.rate(median(commands))));
        results.add(Figure.cost(
                "b. p99 at half of that rate",
                half.milliseconds(0.99),
                "ms",
                50.0,
                "p50 " + String.format(java.util.Locale.ROOT, "%.1f ms", half.milliseconds(HALF))));
        system.settle();
    }

    private static Latencies over(SystemUnderTest system, Effort effort) {
        return new Load(system)
                .flatOut(effort.clients * STEPS, requests(UUID.randomUUID().toString()));
    }

    /** The same steps of a client's life as the gateway gets; those of one client in their order. */
    static java.util.function.ObjLongConsumer<Connection> requests(String run) {
        return (connection, number) -> {
            // a thread takes whatever number is next, so the steps of a client are far enough apart to come in order
            long round = number / (STEPS * BLOCK);
            long within = number % (STEPS * BLOCK);
            long step = within / BLOCK;
            String client = "client-" + run + "-" + (round * BLOCK + within % BLOCK);
            String path = "/api/v1/clients";
            switch ((int) step) {
                case 0 ->
                    connection
                            .post(
                                    path,
                                    SystemUnderTest.json(Map.of(
                                            "id",
                                            client,
                                            "kind",
                                            "ORGANISATION",
                                            "name",
                                            "Timber " + client,
                                            "source",
                                            "web")))
                            .accepted();
                case 2 ->
                    connection
                            .post(path + "/" + client + "/tag", "{\"tags\":[\"key-account\"]}")
                            .accepted();
                default ->
                    connection
                            .post(path + "/" + client + "/rename", "{\"name\":\"Timber and " + step + "\"}")
                            .accepted();
            }
        };
    }

    private static final int BLOCK = 250;

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
