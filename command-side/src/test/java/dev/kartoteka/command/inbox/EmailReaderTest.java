package dev.kartoteka.command.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.arrival.EmailNature;
import dev.kartoteka.command.arrival.ReceiveEmail;
import dev.kartoteka.shared.message.MessageId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of an e-mail, whatever it is. */
class EmailReaderTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Instant RECEIVED = NOW.minusSeconds(60);
    private static final String HEAD = """
            From: =?UTF-8?Q?J=C4=81nis?= <Janis@Example.lv>
            To: office@example.com
            Subject: =?UTF-8?B?UsSTxLdpbnM=?=
            Message-ID: <1@example.lv>
            """;

    @Test
    void whoWroteAndWhat() {
        ReceiveEmail email = read(HEAD + "Content-Type: text/plain; charset=utf-8\n\nLabdien!\r\n\r\nPērku.\n");

        assertThat(email.sender()).isEqualTo("Janis@Example.lv");
        assertThat(email.senderName()).isEqualTo("Jānis");
        assertThat(email.subject()).isEqualTo("Rēķins");
        assertThat(email.text()).isEqualTo("Labdien!\n\nPērku.");
        assertThat(email.complete()).isTrue();
        assertThat(email.nature()).isEqualTo(EmailNature.PERSONAL);
        assertThat(email.receivedAt()).isEqualTo(RECEIVED);
    }

    @Test
    void ofHtmlAloneTheTextAndNoScript() {
        ReceiveEmail email = read(HEAD
                + "Content-Type: text/html\n\n<html><head><title>No</title><style>p{}</style></head><body>"
                + "<p>Dear <b>all</b>,</p><script>alert(1)</script><p>see you<br>soon &amp; well</p></body></html>");

        assertThat(email.text()).isEqualTo("Dear all,\nsee you\nsoon & well");
    }

    @Test
    void ofBothThePlainTextAndOfAttachmentsTheNames() {
        ReceiveEmail email = read(multipart(
                "mixed",
                """
                Content-Type: multipart/alternative; boundary=in

                --in
                Content-Type: text/plain

                Plain
                --in
                Content-Type: text/html

                <p>Rich</p>
                --in--
                """,
                "Content-Type: application/pdf\nContent-Disposition: attachment; filename=\"offer.pdf\"\n\nx",
                "Content-Type: text/plain; name=\"notes.txt\"\n\nnot a letter",
                "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\n!!!"));

        assertThat(email.text()).isEqualTo("Plain");
        assertThat(email.attachments()).containsExactly("offer.pdf", "notes.txt", "image/png");
        assertThat(email.complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Auto-Submitted: auto-replied, AUTOMATIC",
        "Auto-Submitted: no, PERSONAL",
        "Precedence: bulk, AUTOMATIC",
        "Return-Path: <>, AUTOMATIC",
        "Return-Path: <janis@example.lv>, PERSONAL",
        "X-Other: yes, PERSONAL",
    })
    void whatMachinesSayIsToldFromWhatPeopleWrite(String header, EmailNature nature) {
        assertThat(read(HEAD + header + "\n\nI am away").nature()).isEqualTo(nature);
    }

    @Test
    void whatComesFromHereIsNoLetter() {
        assertThat(EmailReader.read(raw(HEAD + "\nx"), "janis@example.lv", NOW).nature())
                .isEqualTo(EmailNature.AUTOMATIC);
    }

    @ParameterizedTest
    @CsvSource({"failed, BOUNCE", "delayed, AUTOMATIC"})
    void aMessageThatCameBackIsNamed(String action, EmailNature nature) {
        ReceiveEmail email = read(HEAD
                + multipart(
                                "report; report-type=delivery-status",
                                "Content-Type: text/plain\n\nSorry",
                                "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n"
                                        + "Final-Recipient: rfc822; a@b.c\nAction: " + action + "\nStatus: 5.1.1\n",
                                "Content-Type: message/rfc822\n\nFrom: crm@example.com\nMessage-ID: <message-17@example.com>\n\nHello")
                        .substring(HEAD.length()));

        assertThat(email.nature()).isEqualTo(nature);
        assertThat(email.answers()).containsExactly(new MessageId("message-17"));
    }

    @Test
    void whatItAnswersIsNamedTheNearestFirst() {
        ReceiveEmail email =
                read(HEAD + "References: <message-1@a> <x@y>\n <message-2@a>\nIn-Reply-To: <message-3@a>\n\nYes");

        assertThat(email.answers())
                .containsExactly(new MessageId("message-3"), new MessageId("message-2"), new MessageId("message-1"));
    }

    @Test
    void theSameEmailHasTheSameIdentifierHoweverItCame() {
        ReceiveEmail once = read(HEAD + "\nHello");

        assertThat(read("Received: from elsewhere\n" + HEAD + "\nHello").id()).isEqualTo(once.id());
        assertThat(read(HEAD + "\nHello again").id()).isNotEqualTo(once.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "no head at all",
                "From: nobody\nContent-Type: multipart/mixed\n\n--x",
                "From: <<>>\nSubject: =?NOPE?Q?x?=\nContent-Type: ;;;\n\nx",
                "From: a@b.c\nContent-Type: text/plain; charset=no-such\nContent-Transfer-Encoding: no-such\n\nx",
                "Subject: \u0000\u0001\nContent-Type: multipart/mixed; boundary=\n\n\u0000",
                "From: a@b.c, d@e.f\nContent-Type: multipart/mixed; boundary=x\n\n--x\n--x\n--x--",
            })
    void ofBrokenOnesSomethingIsKept(String email) {
        ReceiveEmail read = read(email);

        assertThat(read.id()).isNotNull();
        assertThat(read(email).id()).isEqualTo(read.id());
    }

    @Test
    void whatIsNestedTooDeepIsNotLookedAt() {
        StringBuilder email = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            email.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        email.append("Content-Type: text/plain\n\ndeep\n");

        ReceiveEmail read = read(email.toString());

        assertThat(read.complete()).isFalse();
        assertThat(read.sender()).isEqualTo("Janis@Example.lv");
        assertThat(read.text()).isNull();
    }

    @Test
    void ofABombOnlyTheHeadIsRead() {
        ReceiveEmail read =
                read(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n".repeat(200_000) + "--b--\n");

        assertThat(read.complete()).isFalse();
        assertThat(read.subject()).isEqualTo("Rēķins");
    }

    @Test
    void aHeadWithoutEndIsCut() {
        ReceiveEmail read = read(HEAD + "X: y\n".repeat(1_000_000));

        assertThat(read.complete()).isFalse();
        assertThat(read.sender()).isEqualTo("Janis@Example.lv");
    }

    @Test
    void whatCannotBeKeptIsLeftOutOfTheText() {
        ReceiveEmail read = read(HEAD + "Content-Type: text/plain; charset=utf-8\n\na\u0000b\u2028c\uFEFF e"
                + "\u0301".repeat(500) + "x".repeat(200_000));

        assertThat(read.text()).startsWith("ab\nc é").hasSizeLessThan(60_000);
    }

    private static String multipart(String kind, String... parts) {
        StringBuilder email = new StringBuilder(HEAD)
                .append("Content-Type: multipart/")
                .append(kind)
                .append("; boundary=out\n\n");
        for (String part : parts) {
            email.append("--out\n").append(part).append('\n');
        }
        return email.append("--out--\n").toString();
    }

    private static ReceiveEmail read(String email) {
        return EmailReader.read(raw(email), "", NOW);
    }

    private static RawEmail raw(String email) {
        return new RawEmail(email.getBytes(StandardCharsets.UTF_8), true, RECEIVED);
    }
}
