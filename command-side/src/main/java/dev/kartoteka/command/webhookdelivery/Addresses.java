package dev.kartoteka.command.webhookdelivery;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds where a name leads, and lets nothing through that lies inside: a webhook must not be a way to this machine, its
 * neighbours, or the keys that clouds hand out by address. Asked when a webhook is made and again by each connection, which goes
 * to the very addresses that were looked at, so a name that leads elsewhere in between gains nothing.
 */
final class Addresses implements DnsResolver {

    /** Everything that is not meant to be reached from everywhere, by IANA's registries of special addresses. */
    private static final List<Network> INSIDE = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Network::parse)
            .toList();

    private static final Network GLOBAL_IPV6 = Network.parse("2000::/3");

    /** Numbers that some read as octal or as one whole address, and others otherwise. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|0[xX].*|.*\\.0[xX].*");

    private static final Pattern PLAIN = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");

    private final Names names;
    private final List<Network> allowed;

    /** @param allowed networks that may be reached though they lie inside */
    Addresses(Names names, List<Network> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (NUMBERS.matcher(host).matches() && !PLAIN.matcher(host).matches()) {
            throw new AddressRefused(host);
        }
        InetAddress[] found = names.addresses(host);
        for (InetAddress address : found) {
            if (!isOutside(address) && allowed.stream().noneMatch(network -> network.contains(address))) {
                throw new AddressRefused(host);
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private static boolean isOutside(InetAddress address) {
        return (address instanceof Inet4Address || GLOBAL_IPV6.contains(address))
                && INSIDE.stream().noneMatch(network -> network.contains(address));
    }

    /** Who knows where names lead. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** The name leads to where nothing is sent. */
    static final class AddressRefused extends UnknownHostException {

        AddressRefused(String host) {
            super(host + " leads to an address inside");
        }
    }
}
