package org.kawat.app.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.Cli;
import org.kawat.app.proof.Repository;

/** That the demo's articles, read as any others are, fill every page: the floors are what a newcomer should find. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoArticlesTest {
    private static final Path ARTICLES = Repository.root().resolve("app/src/main/resources/org/kawat/app/desk/demo");

    private Cli.Result taken;
    private Connection ledger;

    @BeforeAll
    void takeIn(@TempDir Path dir) throws SQLException {
        String file = dir.resolve("demo.db").toString();
        taken = Cli.run("ingest", "--verbose", "--ledger", file, ARTICLES.toString());
        ledger = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @AfterAll
    void close() throws SQLException {
        ledger.close();
    }

    @Test
    void areAllTakenInWhole() throws SQLException {
        assertThat(taken.exit()).as(taken.err()).isZero();
        assertThat(taken.out())
                .contains("seen elsewhere        0\n", "skipped               0\n", "failed                0\n");
        // more would be a note, such as that a feed gives only the beginning of an article
        assertThat(taken.errLines()).singleElement().asString().startsWith("a new ledger: ");
        assertThat(count("SELECT count(*) FROM article")).isGreaterThanOrEqualTo(40);
        assertThat(count("SELECT count(DISTINCT publisher) FROM article")).isGreaterThanOrEqualTo(8);
        assertThat(count("SELECT count(*) FROM article WHERE language IS NOT 'id'"))
                .isZero();
        String whole = "publisher <> '' AND title <> '' AND published <> '' AND url LIKE 'https://%.example/%'";
        assertThat(count("SELECT count(*) FROM article WHERE NOT (" + whole + ") OR (" + whole + ") IS NULL"))
                .isZero();
    }

    @Test
    void tellEventsOfEveryTypeAndStatus() throws SQLException {
        assertThat(counts("SELECT type, count(*) FROM event GROUP BY type"))
                .containsOnlyKeys(
                        "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"
                                .split(" "));
        assertThat(counts("SELECT status, count(*) FROM event GROUP BY status"))
                .containsOnlyKeys("actual", "planned", "conditional", "negated", "alleged", "possible")
                .allSatisfy((status, events) -> assertThat(events).as(status).isGreaterThanOrEqualTo(3));
        assertThat(count("SELECT count(*) FROM report WHERE status = 'conditional' AND condition IS NOT NULL"))
                .isGreaterThanOrEqualTo(10);
    }

    @Test
    void tellTheSameStoriesDifferently() throws SQLException {
        List<Long> publishers =
                new ArrayList<>(counts("SELECT story_id, count(DISTINCT publisher) FROM article GROUP BY story_id")
                        .values());
        assertThat(publishers).filteredOn(n -> n >= 3).hasSizeGreaterThanOrEqualTo(9);
        assertThat(publishers).filteredOn(n -> n >= 4).hasSizeGreaterThanOrEqualTo(2);
        assertThat(count("SELECT count(*) FROM event WHERE differences > 0")).isGreaterThanOrEqualTo(12);
        assertThat(counts("SELECT field, count(*) FROM difference GROUP BY field"))
                .containsKeys("duration", "date", "status", "figure:person", "figure:kg");
        assertThat(count("SELECT count(*) FROM article_feature WHERE copy_of <> article_id"))
                .as("near copies")
                .isPositive();
    }

    @Test
    void areToldOfInManyDyads() throws SQLException {
        String dyads =
                "SELECT min(source, target) || ' ' || max(source, target), count(DISTINCT event_id) FROM event_dyad"
                        + " WHERE source <> '' AND target <> '' AND source <> target GROUP BY 1";
        List<Long> events = new ArrayList<>(counts(dyads).values());
        assertThat(events).filteredOn(n -> n >= 5).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void holdStatementsFiguresAndChecks() throws SQLException {
        assertThat(count("SELECT count(*) FROM statement")).isGreaterThanOrEqualTo(30);
        assertThat(count("SELECT count(DISTINCT speaker) FROM statement")).isGreaterThanOrEqualTo(20);
        assertThat(count("SELECT count(DISTINCT unit) FROM figure")).isGreaterThanOrEqualTo(6);
        Map<String, Long> checks = counts("SELECT kind || ' ' || outcome, count(*) FROM check_fact GROUP BY 1");
        assertThat(checks)
                .containsKeys(
                        "weekday holds",
                        "weekday fails",
                        "conversion holds",
                        "conversion fails",
                        "growth holds",
                        "growth fails");
        assertThat(count("SELECT count(*) FROM check_fact WHERE outcome = 'fails'"))
                .isGreaterThanOrEqualTo(5);
        assertThat(count("SELECT count(*) FROM check_fact WHERE outcome = 'holds'"))
                .isGreaterThanOrEqualTo(10);
    }

    private long count(String question) throws SQLException {
        try (Statement statement = ledger.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private Map<String, Long> counts(String question) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Statement statement = ledger.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            while (answer.next()) {
                counts.put(answer.getString(1), answer.getLong(2));
            }
        }
        return counts;
    }
}
