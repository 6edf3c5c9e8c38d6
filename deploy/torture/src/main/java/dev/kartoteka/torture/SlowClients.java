package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Thousands of connections that say nothing, hundreds that say it slowly or never hear the answer: others do not notice. Those who
 * do not listen are one caller, who may have as much at once as the system lets everybody have.
 */
final class SlowClients implements Fault {

    private static final int CALM = 8;
    private static final int SECONDS = 8;
    private static final int IDLE = 10_000;
    private static final int DRIBBLING = 300;
    private static final int DEAF = 100;
    private static final int DEAF_REQUESTS = 200;
    private static final String AT_ONCE = "32";
    private static final int NEARLY_ALL = 99;
    private static final double LONGEST_MILLIS = 1000;

    @Override
    public void strike(Trial trial) throws Exception {
        trial.environment(Map.of("KARTOTEKA_RATE_LIMIT_REQUESTS_AT_ONCE", AT_ONCE));
        SystemUnderTest system = trial.start();
        new Crowd(trial, CALM).ask(SECONDS, 0);
        judge(trial, "Nobody else", new Crowd(trial, CALM).ask(SECONDS, 0));
        harmless(trial, system, "idle connections", connections(system, IDLE, ""));
        harmless(trial, system, "bodies of a byte a second", connections(system, DRIBBLING, """
                POST /api/v1/clients HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Content-Length: 1000\r
                Authorization: Bearer %s\r
                \r
                """.formatted(
                        system.token())));
        harmless(trial, system, "clients that read no answer", connections(system, DEAF, """
                GET /api/v1/clients?limit=500 HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                \r
                """.formatted(
                        system.tokenOfAnother())
                .repeat(DEAF_REQUESTS)));
        trial.isAway();
        system.close();
    }

    private static void harmless(Trial trial, SystemUnderTest system, String who, List<Socket> sockets)
            throws InterruptedException {
        Dribble dribble = new Dribble(who.startsWith("bodies") ? sockets : List.of());
        dribble.start();
        double megabytes = system.megabytes();
        judge(
                trial,
                "%,d %s (%.0f MB)".formatted(sockets.size(), who, megabytes),
                new Crowd(trial, CALM).ask(SECONDS, 0));
        dribble.interrupt();
        sockets.forEach(SlowClients::close);
    }

    private static void judge(Trial trial, String who, Crowd others) {
        double slowest = Timing.percentile(others.accepted(), NEARLY_ALL);
        trial.tell(
                "%s: others %.0f/s, p99 %.0f ms, %s",
                who, others.accepted().size() / (double) SECONDS, slowest, others.answers());
        if (slowest > LONGEST_MILLIS
                || !others.refused().isEmpty()
                || !others.lost().isEmpty()) {
            trial.complain(who + " did harm to others");
        }
    }

    private static List<Socket> connections(SystemUnderTest system, int count, String said) {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), system.port());
                sockets.add(socket);
                socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // as many as this process may have, or as it takes
        }
        return sockets;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it was closed by the other side
        }
    }

    /** A byte for each, every second. */
    private static final class Dribble extends Thread {

        private static final int PAUSE_MILLIS = 1000;

        private final List<Socket> sockets;

        Dribble(List<Socket> sockets) {
            this.sockets = sockets;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    for (Socket socket : sockets) {
                        dribble(socket);
                    }
                    sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException e) {
                interrupt();
            }
        }

        private static void dribble(Socket socket) {
            try {
                socket.getOutputStream().write(' ');
            } catch (IOException e) {
                close(socket); // it was told that it is too slow
            }
        }
    }
}
