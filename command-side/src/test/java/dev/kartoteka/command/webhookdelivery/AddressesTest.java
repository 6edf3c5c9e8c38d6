package dev.kartoteka.command.webhookdelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.127.255.255",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "192.168.0.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "::ffff:10.0.0.1"
            })
    void whatLiesInsideIsRefused(String address) {
        Addresses addresses = new Addresses(InetAddress::getAllByName, List.of());

        assertThatThrownBy(() -> addresses.resolve(address)).isInstanceOf(Addresses.AddressRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "223.255.255.255", "2606:4700::1111"})
    void whatLiesOutsideIsNot(String address) throws UnknownHostException {
        Addresses addresses = new Addresses(InetAddress::getAllByName, List.of());

        assertThat(addresses.resolve(address)).containsExactly(InetAddress.getByName(address));
    }

    @Test
    void oneAddressInsideAmongOthersIsEnough() {
        Addresses addresses = new Addresses(
                host -> new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")},
                List.of());

        assertThatThrownBy(() -> addresses.resolve("mixed.example")).isInstanceOf(Addresses.AddressRefused.class);
    }

    @Test
    void networksMayBeAllowed() throws UnknownHostException {
        Addresses addresses = new Addresses(InetAddress::getAllByName, Network.list("10.1.0.0/16, fd00::/8"));

        assertThat(addresses.resolve("10.1.2.3")).hasSize(1);
        assertThat(addresses.resolve("fd12::1")).hasSize(1);
        assertThatThrownBy(() -> addresses.resolve("10.2.0.1")).isInstanceOf(Addresses.AddressRefused.class);
        assertThatThrownBy(() -> Network.list("ten/8")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameThatLeadsInsideSinceItWasLookedAtIsNotConnectedTo() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger reached = new AtomicInteger();
        HttpServer inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            reached.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        inside.start();
        Addresses rebinding = new Addresses(
                host -> new InetAddress[] {
                    InetAddress.getByName(asked.getAndIncrement() == 0 ? "93.184.216.34" : "127.0.0.1")
                },
                List.of());
        try (Post post = new Post(rebinding, Duration.ofSeconds(5))) {
            rebinding.resolve("rebinding.example");

            String outcome = post.send(
                    URI.create("http://rebinding.example:" + inside.getAddress().getPort() + "/"), Map.of(), "{}");

            assertThat(outcome).isEqualTo("ADDRESS_REFUSED");
            assertThat(asked.get()).isEqualTo(2);
            assertThat(reached.get()).isZero();
        } finally {
            inside.stop(0);
        }
    }

    @Test
    void addressesWrittenOutAreLookedAtToo() throws Exception {
        Addresses addresses = new Addresses(InetAddress::getAllByName, List.of());
        try (Post post = new Post(addresses, Duration.ofSeconds(5))) {
            for (String host : List.of("127.0.0.1", "[::1]", "2130706433", "localhost")) {
                assertThat(post.send(URI.create("http://" + host + ":9/"), Map.of(), "{}"))
                        .as(host)
                        .isEqualTo("ADDRESS_REFUSED");
            }
        }
    }
}
