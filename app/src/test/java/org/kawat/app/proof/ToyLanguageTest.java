package org.kawat.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.coder.Article;
import org.kawat.coder.Check;
import org.kawat.coder.Coder;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.Figure;
import org.kawat.coder.Report;
import org.kawat.coder.Statement;

/** The coder holds no language: with packs/xx, whose words are invented, it reads an article in them from end to end. */
class ToyLanguageTest {
    private static final String ARTICLE = String.join(
            "\n",
            "KRIPPOL - Prindagg (20/1/2025), Zubria zogrolk zall zonornkk Melvuk jaff Melvuk nuxx zokrimp.",
            "Torbax vubrazz abz kradd Melvuk gestterz.",
            "Zizlees: Zorpa Melvuk Zokrimp",
            "\"Wirr zall zogippo bolvex ukk Torbax,\" murv Murvar Stavolk Zubria Ilka Dronn.",
            "Volgg Ilka Dronn, Zubria plevom trinkell vosk Glavon Torbax.",
            "Grotta Torbax zist Z$240 milz, zoklimm 64 proskk tald 2021.");

    private static Coder coder;

    @BeforeAll
    static void load() {
        Packs packs = PackFiles.load(List.of(Repository.root().resolve("packs/xx")));
        coder = Coder.of(packs.world(), packs.languages());
    }

    private static Report read(String language) {
        return coder.code(new Article(null, ARTICLE, null, LocalDate.of(2025, 1, 22), language, null, null));
    }

    private static Event event(EventType type) {
        return read("xx").events().stream()
                .filter(e -> e.type() == type)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no " + type + " in " + read("xx").events()));
    }

    private static List<String> codes(List<Event.Role> roles) {
        return roles.stream().map(Event.Role::code).toList();
    }

    @Test
    void readsAThreatWithItsConditionAndDate() {
        Event threat = event(EventType.THREATEN);
        assertThat(codes(threat.sources())).containsExactly("FRA");
        assertThat(codes(threat.targets())).containsExactly("JPN");
        assertThat(threat.status()).isEqualTo(Event.Status.CONDITIONAL);
        assertThat(threat.condition()).isNotNull();
        assertThat(threat.condition().of(ARTICLE)).isEqualTo("jaff Melvuk nuxx zokrimp");
        assertThat(threat.date()).isEqualTo("2025-01-20");
        assertThat(threat.rule()).isEqualTo("xx.threaten.grolk");
    }

    @Test
    void readsWhoActsInAPassive() {
        Event attack = event(EventType.ASSAULT);
        assertThat(codes(attack.sources())).containsExactly("JPN");
        assertThat(attack.sources().get(0).sector()).isEqualTo("MIL");
        assertThat(codes(attack.targets())).containsExactly("BRA");
        assertThat(attack.status()).isEqualTo(Event.Status.ACTUAL);
        assertThat(attack.date()).isEqualTo("2025-01-21");
    }

    @Test
    void readsAQuotationAndItsSpeaker() {
        Statement statement = read("xx").statements().get(0);
        assertThat(statement.kind()).isEqualTo(Statement.Kind.DIRECT);
        assertThat(statement.speaker()).isEqualTo("Ilka Dronn");
        assertThat(statement.code()).isEqualTo("FRA");
        assertThat(statement.verb()).isEqualTo("murv");
        assertThat(statement.span().of(ARTICLE)).startsWith("Wirr zall zogippo");
        Event aid = event(EventType.AID);
        assertThat(codes(aid.sources())).containsExactly("FRA");
        assertThat(aid.saidBy()).isEqualTo("Ilka Dronn");
    }

    @Test
    void readsWhatSomebodySaidIndirectly() {
        Event talks = event(EventType.CONSULT);
        assertThat(talks.mutual()).isTrue();
        assertThat(talks.mode()).isEqualTo("phone");
        assertThat(codes(talks.sources())).containsExactly("FRA");
        assertThat(codes(talks.targets())).containsExactly("BRA");
        assertThat(talks.saidBy()).isEqualTo("Ilka Dronn");
    }

    @Test
    void readsFiguresAndDates() {
        Report report = read("xx");
        assertThat(report.figures())
                .extracting(f -> f.value().stripTrailingZeros(), Figure::unit, Figure::change)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                new BigDecimal("240000000").stripTrailingZeros(), "USD", null),
                        org.assertj.core.groups.Tuple.tuple(new BigDecimal("64"), "%", Figure.Change.UP));
        assertThat(report.dates()).extracting(d -> d.value()).contains("2025-01-20", "2025-01-21");
        assertThat(report.checks())
                .filteredOn(c -> c.kind().equals("weekday"))
                .extracting(Check::outcome)
                .containsExactly(Check.Outcome.HOLDS);
    }

    @Test
    void readsThePage() {
        Report report = read("xx");
        assertThat(report.dateline()).isEqualTo("KRIPPOL");
        assertThat(report.related()).containsExactly("Zorpa Melvuk Zokrimp");
    }

    @Test
    void isToldApartFromOtherLanguages() {
        assertThat(read(null).language()).isEqualTo("xx");
        for (String text : Texts.articles()) {
            assertThat(coder.code(Article.of(text)).language()).as(text).isEqualTo("id");
        }
        assertThat(coder.code(Article.of("The minister met his counterpart on Monday."))
                        .language())
                .isEqualTo("id");
    }

    @Test
    void doesNotShipWithTheOthers() {
        assertThat(PackFiles.load(List.of()).languages())
                .extracting(p -> p.code())
                .doesNotContain("xx");
    }
}
