package dev.kartoteka.platform.privacy;

import java.util.List;

/** The master keys at hand: the one that wraps, and older ones until a rotation has done without them. */
interface MasterKeys {

    /** By which new keys are wrapped. */
    MasterKey current();

    /** @throws UnknownMasterKey if it is not at hand */
    MasterKey byId(String id);

    /** Those that a rotation has to get rid of. */
    List<MasterKey> previous();

    /** Puts a new key in the place of the current one, which becomes a previous one; nothing where others provide keys. */
    void renew();

    /** Forgets the previous keys, for good where they are kept by this program. */
    void forgetPrevious();

    /** The store of keys and the master key do not belong together. */
    final class UnknownMasterKey extends IllegalStateException {
        UnknownMasterKey(String id) {
            super("The master key " + id + " is not at hand, and keys are wrapped by it");
        }
    }
}
