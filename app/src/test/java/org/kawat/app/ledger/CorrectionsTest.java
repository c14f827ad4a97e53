package org.kawat.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.Cli;
import org.kawat.app.ExitCode;
import org.kawat.app.proof.Repository;

class CorrectionsTest {
    @TempDir
    private Path dir;

    private Desk desk;

    @BeforeEach
    void takeIn() {
        desk = new Desk(dir).withExamples();
    }

    private String id(String... filter) {
        String[] call = new String[filter.length + 3];
        System.arraycopy(new String[] {"events", "--format", "csv"}, 0, call, 0, 3);
        System.arraycopy(filter, 0, call, 3, filter.length);
        return desk.ask(call).split("\n", -1)[1].split(",", -1)[0];
    }

    @Test
    void keepsThatAnEventIsWrongAndTakesItBack() {
        String event = id("--type", "CONSULT", "--mode", "phone");
        String before = desk.ask("events");
        assertThat(desk.ask("correct", event, "wrong", "--note", "lain hari"))
                .isEqualTo(
                        "Correction 1: 3 reports called wrong: Prabowo Subianto (IDN) and Anthony Albanese (AUS) talk with each"
                                + " other\n");
        assertThat(desk.ask("events", "--mode", "phone")).isEqualTo("No event fits.\n");
        assertThat(desk.ask("events", "--mode", "phone", "--wrong")).contains("called wrong");
        assertThat(desk.ask("corrections")).contains("CONSULT called wrong: “", "sari · ", " · lain hari");
        assertThat(desk.ask("correct", "--undo", "1", "--by", "budi")).isEqualTo("Correction 1 is taken back.\n");
        assertThat(desk.ask("events")).isEqualTo(before);
        assertThat(desk.ask("corrections")).contains("taken back by budi ");
        assertThat(desk.ask("corrections", "--limit", "1", "--format", "jsonl").lines())
                .hasSize(1);
    }

    @Test
    void amendsFields() {
        String event = id("--type", "ACCUSE", "--source", "JPN");
        desk.ask(
                "correct",
                event,
                "amend",
                "type=request",
                "targets=kor,chn",
                "duration=1h30m",
                "mode=",
                "said-by=Ishiba");
        String changed = desk.ask("events", event, "--format", "jsonl");
        assertThat(changed)
                .contains(
                        "\"type\":\"REQUEST\"",
                        "\"mode\":null",
                        "\"code\":\"KOR\"",
                        "\"duration\":5400",
                        "\"said_by\":\"Ishiba\"")
                .contains("\"verdict\":\"amended\"");
        assertThat(desk.ask("events", event)).contains("Jepang (JPN) demands something of KOR and CHN");
    }

    @Test
    void meansOneReportByItsOwnId() {
        String event = id("--type", "CONSULT", "--mode", "phone");
        String[] lines = desk.ask("events", event).split("\n", -1);
        String report = "";
        for (String line : lines) {
            if (line.matches("  [0-9a-f]{8}  .*") && !line.startsWith("  " + event.substring(0, 8))) {
                report = line.substring(2, 10);
            }
        }
        assertThat(desk.ask("correct", report, "right")).startsWith("Correction 1: 1 report called right: ");
        assertThat(desk.ask("correct", event, "right", "--report")).startsWith("Correction 2: 1 report called right: ");
    }

    @Test
    void refusesWhatMakesNoSense() {
        String event = id("--type", "ACCUSE");
        String[][] calls = {
            {"correct"},
            {"correct", event},
            {"correct", event, "maybe"},
            {"correct", event, "right", "type=AID"},
            {"correct", event, "amend"},
            {"correct", event, "amend", "type"},
            {"correct", event, "amend", "type=LOVE"},
            {"correct", event, "amend", "duration=long"},
            {"correct", event, "right", "--undo", "1"}
        };
        String before = desk.dump();
        for (String[] call : calls) {
            assertThat(desk.run(call).exit()).as(String.join(" ", call)).isEqualTo(ExitCode.USAGE);
        }
        assertThat(desk.run("correct", "--undo", "7").exit()).isEqualTo(ExitCode.DATA);
        Cli.Result nobody = desk.with("USER", "").run("correct", event, "right");
        assertThat(nobody.err()).startsWith("kawat: who says so is not known; give --by NAME\n");
        assertThat(desk.dump()).isEqualTo(before);
    }

    @Test
    void showsWhatCodingAnewChangesBeforeItWritesIt() throws IOException {
        assertThat(desk.ask("recode")).isEqualTo("Nothing would change.\n");
        Path predicates = dir.resolve("my-packs/id/predicates");
        Files.createDirectories(predicates);
        Files.writeString(predicates.resolve("accuse.rules"), """
                [accuse.hardik]
                root     hardik
                cameo    111
                + [who Perdana Menteri Israel] [did menghardik] [whom Turki] dalam pidatonya.
                + [whom Uni Eropa] [did dihardik] oleh [who juru bicara Kremlin], Senin.
                - Pelatih Spanyol menghardik bek Italia.
                """);
        desk.ask("ingest", desk.write("a.txt", "Menteri Luar Negeri Peru menghardik Ekuador di Lima."));
        String before = desk.dump();
        String packs = dir.resolve("my-packs").toString();
        Cli.Result dry = desk.run("recode", "--pack", packs);
        assertThat(dry.out())
                .contains(" new  ", "“Menteri Luar Negeri Peru menghardik Ekuador di Lima”")
                .contains("+ ");
        assertThat(dry.err()).isEqualTo("1 article would change; --write changes them\n");
        assertThat(desk.dump()).isEqualTo(before);
        Cli.Result written = desk.run("recode", "--pack", packs, "--write", "--format", "jsonl");
        assertThat(written.out()).startsWith("{\"article\":\"").contains("\"what\":\"new\",\"type\":\"ACCUSE\"");
        assertThat(written.err()).isEqualTo("1 article changed\n");
        assertThat(desk.ask("events", "--source", "PER")).contains("accuses Ekuador (ECU)");
        assertThat(desk.ask("recode", "--pack", packs)).isEqualTo("Nothing would change.\n");
    }

    @Test
    void writesGoldOfWhatWasLookedAt() {
        desk.ask("correct", id("--type", "ACCUSE", "--source", "JPN"), "right");
        Path gold = dir.resolve("gold/new");
        String[] files = desk.ask("gold", "export", gold.toString()).split("\n", -1);
        assertThat(files).hasSize(2);
        assertThat(Path.of(files[0])).isNotEmptyFile();
        assertThat(desk.ask("gold", "export", "-")).isEqualTo(Repository.read(Path.of(files[0])));
    }
}
