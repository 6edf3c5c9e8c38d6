package dev.kartoteka.command.outbox;

/**
 * The provider that takes SMS.
 *
 * @param url where they are posted; blank for nowhere: SMS wait
 * @param token that we show there
 * @param secret by which its reports are signed; blank when none are taken
 */
record SmsSettings(String url, String token, String secret) {

    @Override
    public String toString() {
        return "SmsSettings[" + url + "]"; // the rest is nobody's business
    }
}
