package dev.kartoteka.command.webhookdelivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Addresses that begin alike, written as {@code 10.0.0.0/8}. */
record Network(InetAddress address, int bits) {

    /** @param text networks with commas between them; may be blank */
    static List<Network> list(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Network::parse)
                .toList();
    }

    static Network parse(String text) {
        String[] parts = text.split("/", 2);
        try {
            if (parts.length == 2 && parts[0].matches("[0-9a-fA-F:.]+")) {
                return new Network(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
            }
        } catch (UnknownHostException | NumberFormatException e) {
            // refused like any other
        }
        throw new IllegalArgumentException("Not a network such as 10.0.0.0/8: " + text);
    }

    boolean contains(InetAddress other) {
        byte[] ours = address.getAddress();
        byte[] theirs = other.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
