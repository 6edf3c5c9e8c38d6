package dev.kartoteka.platform.privacy;

import java.util.Arrays;
import java.util.List;

/**
 * Master keys from the configuration, kept by whoever runs the system. They rotate by a restart with a new key, and the old one
 * beside it, and the command that wraps all keys anew.
 */
final class GivenMasterKeys implements MasterKeys {

    private final MasterKey current;
    private volatile List<MasterKey> previous;

    private GivenMasterKeys(MasterKey current, List<MasterKey> previous) {
        this.current = current;
        this.previous = previous;
    }

    /** @param previous older keys, with commas between them; may be blank */
    static GivenMasterKeys of(String current, String previous) {
        return new GivenMasterKeys(
                MasterKey.parse(current),
                Arrays.stream(previous.split(",", -1))
                        .filter(text -> !text.isBlank())
                        .map(MasterKey::parse)
                        .toList());
    }

    @Override
    public MasterKey current() {
        return current;
    }

    @Override
    public MasterKey byId(String id) {
        if (current.id().equals(id)) {
            return current;
        }
        return previous.stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownMasterKey(id));
    }

    @Override
    public List<MasterKey> previous() {
        return previous;
    }

    @Override
    public void renew() {
        // a new one is given at the next start
    }

    @Override
    public void forgetPrevious() {
        previous = List.of();
    }
}
