package org.kawat.app.desk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.DeskOptions;
import org.kawat.app.desk.HookOptions;
import org.kawat.app.desk.OpenDesk;
import org.kawat.app.json.JsonTree;
import org.kawat.app.proof.Repository;

/** Receivers are told of what comes, once each, and it is known what became of it. */
class AlertsTest {
    private static final String CALL =
            "Presiden Prabowo Subianto menelepon Perdana Menteri Australia Anthony Albanese pada Senin (10/3/2025).\n"
                    + "Pembicaraan itu berlangsung selama 45 menit dan membahas keamanan laut.";
    private static final HookOptions HOOKS = HookOptions.standard()
            .privateAddresses(true)
            .times(Duration.ofMillis(400), Collections.nCopies(5, Duration.ofMillis(20)), Duration.ofMillis(20));

    @TempDir
    private Path dir;

    private Path ledger() {
        return dir.resolve("ledger.db");
    }

    private OpenDesk open(HookOptions hooks) {
        return OpenDesk.with(DeskOptions.local(ledger()).with(hooks));
    }

    private void ingest(String name, String text) throws IOException {
        Path file = dir.resolve(name + ".txt");
        Files.writeString(file, text);
        OpenDesk.ingest(ledger(), file);
    }

    private void examples() {
        OpenDesk.ingest(ledger(), Repository.root().resolve("examples"));
    }

    private static Map<?, ?> json(HttpResponse<String> answer) {
        try {
            return (Map<?, ?>) JsonTree.read(answer.body().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(answer.statusCode() + " " + answer.body(), e);
        }
    }

    /** Asks for an alert with that body. */
    private static HttpResponse<String> ask(OpenDesk desk, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return desk.post("/api/v1/alerts", body, all.toArray(new String[0]));
    }

    private static Map<?, ?> make(OpenDesk desk, String filter, String url) {
        HttpResponse<String> answer = ask(desk, "{\"filter\":\"" + filter + "\",\"url\":\"" + url + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private static Map<?, ?> alert(OpenDesk desk, Map<?, ?> made) {
        return json(desk.get("/api/v1/alerts/" + made.get("id")));
    }

    private static List<?> deliveries(OpenDesk desk, Map<?, ?> made) {
        return (List<?>) json(desk.get("/api/v1/alerts/" + made.get("id") + "/deliveries"))
                .get("deliveries");
    }

    private static Map<?, ?> delivery(OpenDesk desk, Map<?, ?> made) {
        return (Map<?, ?>) deliveries(desk, made).get(0);
    }

    private static void awaitEnd(OpenDesk desk, Map<?, ?> made, int deliveries) {
        Await.until("nothing waits of " + made, () -> {
            Map<?, ?> now = alert(desk, made);
            long ended = (Long) now.get("sent") + (Long) now.get("given_up");
            return now.get("waiting").equals(0L) && ended == deliveries;
        });
    }

    @Test
    void anEventIsToldOnceWhateverBecomesOfIt() throws Exception {
        try (Receiver receiver = new Receiver(n -> 200)) {
            String secret;
            try (OpenDesk desk = open(HOOKS)) {
                ingest("before", "Jepang mengecam Korea Utara, Rabu (12/3/2025).");
                Map<?, ?> made = make(desk, "actor=AUS&type=CONSULT&status=actual", receiver.url());
                secret = String.valueOf(made.get("secret"));
                ingest("one", "Suara: " + CALL);
                awaitEnd(desk, made, 1);
                // An earlier print, which gives the event another key.
                ingest("two", "CANBERRA - " + CALL);
                ingest("three", "Filipina menuduh China menembakkan meriam air, Selasa (11/3/2025).");
            }
            try (OpenDesk again = open(HOOKS)) {
                ingest("four", "JAKARTA: " + CALL);
                ingest("five", "Pemerintah Australia berunding dengan Jepang di Tokyo, Kamis (13/3/2025).");
                Await.until("the next is told of", () -> receiver.got().size() >= 2);
                assertThat(again.get("/api/v1/alerts").body()).doesNotContain(secret);
            }
            assertThat(receiver.got()).hasSize(2);
            Receiver.Got first = receiver.got().get(0);
            assertSigned(first, secret);
            Map<?, ?> event = (Map<?, ?>) first.json().get("event");
            assertThat(event.get("type")).isEqualTo("CONSULT");
            assertThat(first.type()).startsWith("application/json");
            assertThat(String.valueOf(first.json().get("text")))
                    .contains("(IDN)")
                    .contains("(AUS)");
            assertThat(String.valueOf(first.json().get("link")))
                    .matches("http://127\\.0\\.0\\.1:\\d+/events/" + event.get("id"));
            assertThat(first.json().get("delivery")).isEqualTo(first.delivery());
        }
    }

    private static void assertSigned(Receiver.Got got, String secret) throws Exception {
        String[] parts = got.signature().split(",v1=");
        String time = parts[0].substring("t=".length());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
        assertThat(parts[1]).isEqualTo(HexFormat.of().formatHex(mac.doFinal(got.body())));
        assertThat(Long.parseLong(time))
                .isBetween(1_700_000_000L, Clock.systemUTC().millis() / 1000 + 1);
    }

    @Test
    void whatFailsIsTriedAgainUntilItArrives() throws Exception {
        try (Receiver receiver = new Receiver(n -> n <= 5 ? 503 : 204);
                OpenDesk desk = open(HOOKS)) {
            Map<?, ?> made = make(desk, "type=CONSULT&status=actual", receiver.url());
            ingest("one", CALL);
            awaitEnd(desk, made, 1);
            assertThat(receiver.got()).extracting(Receiver.Got::status).containsExactly(503, 503, 503, 503, 503, 204);
            assertThat(receiver.got())
                    .extracting(Receiver.Got::delivery)
                    .containsOnly(String.valueOf(delivery(desk, made).get("id")));
            assertThat(delivery(desk, made).get("attempts")).isEqualTo(6L);
            assertThat(delivery(desk, made).get("state")).isEqualTo("sent");
        }
    }

    @Test
    void whatNeverArrivesIsGivenUpWithTheReasonAndHoldsUpNobody() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (Receiver good = new Receiver(n -> 200);
                Receiver hanging = new Receiver(n -> {
                    never.await();
                    return 200;
                });
                Receiver moved = new Receiver(n -> 302);
                OpenDesk desk = open(HOOKS)) {
            Map<?, ?> slow = make(desk, "", hanging.url());
            Map<?, ?> elsewhere = make(desk, "", moved.url());
            Map<?, ?> gone = make(desk, "", nobody());
            Map<?, ?> quick = make(desk, "", good.url());
            examples();
            int events = Math.toIntExact((Long) json(desk.get("/health")).get("events"));
            awaitEnd(desk, quick, events);
            assertThat(alert(desk, slow).get("given_up")).isEqualTo(0L);
            awaitEnd(desk, elsewhere, events);
            awaitEnd(desk, gone, events);
            assertThat(delivery(desk, elsewhere).get("why").toString()).contains("no redirect is followed");
            assertThat(delivery(desk, elsewhere).get("attempts")).isEqualTo(6L);
            assertThat(delivery(desk, gone).get("reason")).isEqualTo("connect");
            assertThat(moved.got()).hasSize(6 * events);
            Await.until(
                    "one is given up", () -> !alert(desk, slow).get("given_up").equals(0L));
            assertThat(desk.get("/api/v1/alerts/" + slow.get("id") + "/deliveries?state=given-up")
                            .body())
                    .contains("\"reason\":\"timeout\"");
            never.countDown();
        }
    }

    /** The address of one who was there and is not any more. */
    private static String nobody() throws IOException {
        try (Receiver receiver = new Receiver(n -> 200)) {
            return receiver.url();
        }
    }

    @Test
    void thisMachineIsNoReceiverUnlessThatIsAllowed() throws Exception {
        try (Receiver receiver = new Receiver(n -> 200)) {
            Map<?, ?> made;
            try (OpenDesk desk = open(HOOKS)) {
                made = make(desk, "", receiver.url());
            }
            try (OpenDesk desk = open(HOOKS.privateAddresses(false))) {
                HttpResponse<String> refused = ask(desk, "{\"url\":\"" + receiver.url() + "\"}");
                assertThat(refused.statusCode()).isEqualTo(400);
                assertThat(refused.body()).contains("is on this machine or its network");
                ingest("one", CALL);
                Await.until(
                        "it is given up",
                        () -> !alert(desk, made).get("given_up").equals(0L));
                assertThat(delivery(desk, made).get("reason")).isEqualTo("address");
                assertThat(delivery(desk, made).get("attempts")).isEqualTo(1L);
            }
            assertThat(receiver.got()).isEmpty();
        }
    }

    @Test
    void whatWasBeingSentAtACrashIsSentAgainOnlyWhenSomebodySaysSo() throws Exception {
        try (Receiver receiver = new Receiver(n -> 200)) {
            Map<?, ?> made;
            try (OpenDesk desk = open(HOOKS)) {
                made = make(desk, "type=CONSULT&status=actual", receiver.url());
                desk.post("/alerts/" + made.get("id") + "/pause", "");
            }
            try (AlertStore store = new AlertStore(AlertFile.open(AlertFile.beside(ledger())), Clock.systemUTC())) {
                String id = String.valueOf(made.get("id"));
                store.insert(id, new Draft("d1", "0123", "text", "{}", List.of()));
                assertThat(store.claim("d1")).isTrue();
                assertThat(store.claim("d1")).isFalse();
            }
            try (OpenDesk desk = open(HOOKS)) {
                desk.post("/alerts/" + made.get("id") + "/resume", "");
                awaitEnd(desk, made, 1);
                assertThat(desk.page("/alerts/" + made.get("id")))
                        .contains("Kawat was stopped while this was being sent; it may have arrived")
                        .contains("Send again");
                assertThat(receiver.got()).isEmpty();
                HttpResponse<String> again = desk.post("/alerts/" + made.get("id") + "/deliveries/d1/again", "");
                assertThat(again.statusCode()).isEqualTo(303);
                Await.until("it is sent", () -> alert(desk, made).get("sent").equals(1L));
                assertThat(receiver.got()).hasSize(1);
            }
        }
    }

    @Test
    void thePageMakesPausesTriesAndRemoves() throws Exception {
        try (Receiver receiver = new Receiver(n -> 200);
                OpenDesk desk = open(HOOKS)) {
            assertThat(desk.page("/alerts?actor=CHN"))
                    .contains("There are no alerts yet")
                    .contains("Events with CHN.")
                    .contains("value=\"actor=CHN\"");
            String form = "filter=actor%3DCHN&language=id&url=" + receiver.url().replace("?", "%3F");
            String page = desk.post(
                            "/alerts", form, "Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html")
                    .body();
            assertThat(page).contains("shown this once").containsPattern("<code>[0-9a-f]{64}</code>");
            String id = page.replaceAll("(?s).*id=\"alert-([0-9a-f]{16})\".*", "$1");
            assertThat(desk.page("/alerts")).doesNotContain("<code>").contains(receiver.url());
            desk.post("/alerts/" + id + "/pause", "");
            examples();
            desk.post("/alerts/" + id + "/test", "");
            Await.until("the test arrives", () -> receiver.got().size() == 1);
            assertThat(String.valueOf(receiver.got().get(0).json().get("text"))).startsWith("Percobaan dari Kawat");
            assertThat(desk.page("/alerts")).contains("paused").contains("Resume");
            desk.post("/alerts/" + id + "/resume", "");
            Await.until("what came meanwhile is told", () -> receiver.got().size() > 3);
            assertThat(receiver.got().get(1).json().get("text").toString()).contains("China");
            desk.post("/alerts/" + id + "/remove", "");
            assertThat(desk.page("/alerts")).contains("There are no alerts yet");
            assertThat(desk.get("/api/v1/alerts/" + id).statusCode()).isEqualTo(404);
            assertThat(desk.get("/api/v1/alerts/none").body()).contains("bad-parameter", "the id of the alert");
        }
    }

    @Test
    void whatCannotBeAnAlertIsRefusedWithEveryReason() {
        try (OpenDesk desk = open(HOOKS)) {
            HttpResponse<String> answer = ask(
                    desk,
                    "{\"url\":\"http://ani:secret@127.0.0.1/\",\"secret\":\"short\",\"language\":\"xx\",\"filter\":\"type=HUG\"}");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat((List<?>) json(answer).get("errors")).hasSize(4);
            for (String url : List.of("ftp://127.0.0.1/", "127.0.0.1", "http://", "http://127.0.0.1:1/\\r\\nX: y")) {
                assertThat(ask(desk, "{\"url\":\"" + url + "\"}").statusCode())
                        .as(url)
                        .isEqualTo(400);
            }
            assertThat(ask(desk, "{\"url\":\"http://127.0.0.1:9/\",\"color\":1}")
                            .body())
                    .contains("there is no field 'color'");
            assertThat(ask(desk, "[1").body()).contains("bad-body");
            assertThat(desk.get("/api/v1/alerts").body()).contains("\"alerts\":[]");
        }
    }

    @Test
    void whoMayNotWriteSeesNoAddressAndMakesNone() throws Exception {
        String token = "0123456789abcdef";
        DeskOptions options = DeskOptions.local(ledger()).with(HOOKS).with(token, null);
        try (Receiver receiver = new Receiver(n -> 200);
                OpenDesk desk = OpenDesk.with(options)) {
            String body = "{\"url\":\"" + receiver.url() + "\"}";
            assertThat(ask(desk, body).statusCode()).isEqualTo(401);
            assertThat(ask(desk, body, "Authorization", "Bearer " + token).statusCode())
                    .isEqualTo(201);
            assertThat(desk.get("/api/v1/alerts").body())
                    .doesNotContain("hook?of")
                    .contains("/…");
            assertThat(desk.page("/alerts")).doesNotContain("hook?of").doesNotContain("Remove");
            assertThat(desk.get("/api/v1/alerts", "Authorization", "Bearer " + token)
                            .body())
                    .contains("hook?of");
        }
    }

    @Test
    void answersHaveTheFieldsThatAreDescribed() throws Exception {
        Map<?, ?> described;
        try (InputStream in = OpenDesk.class.getResourceAsStream("/org/kawat/app/desk/api/openapi.json")) {
            described = (Map<?, ?>) JsonTree.read(in.readAllBytes());
        }
        try (Receiver receiver = new Receiver(n -> 200);
                OpenDesk desk = open(HOOKS)) {
            Map<?, ?> made = make(desk, "", receiver.url());
            desk.post("/alerts/" + made.get("id") + "/test", "");
            awaitEnd(desk, made, 1);
            assertThat(made.keySet()).isEqualTo(fields(described, "MadeAlert"));
            assertThat(alert(desk, made).keySet()).isEqualTo(fields(described, "Alert"));
            assertThat(delivery(desk, made).keySet()).isEqualTo(fields(described, "Delivery"));
            HttpResponse<String> gone = desk.send(
                    desk.request("/api/v1/alerts/" + made.get("id")).DELETE().build());
            assertThat(gone.statusCode()).isEqualTo(204);
            assertThat(desk.get("/api/v1/alerts").body()).contains("\"alerts\":[]");
        }
    }

    private static Set<?> fields(Map<?, ?> described, String schema) {
        Map<?, ?> schemas = (Map<?, ?>) ((Map<?, ?>) described.get("components")).get("schemas");
        return ((Map<?, ?>) ((Map<?, ?>) schemas.get(schema)).get("properties")).keySet();
    }

    @Test
    void theFileIsForItsOwnerAlone() throws Exception {
        try (OpenDesk desk = open(HOOKS)) {
            assertThat(desk.get("/alerts").statusCode()).isEqualTo(200);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(AlertFile.beside(ledger()))))
                    .isEqualTo("rw-------");
        }
    }
}
