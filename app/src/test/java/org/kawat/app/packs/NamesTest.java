package org.kawat.app.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kawat.app.proof.Repository;
import org.kawat.coder.Actor;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;

/** Every name of the lists is found in a sentence as the actor that the list says. */
class NamesTest {
    /** Names of figures, of small letters alone, or with a point inside. It may not grow. */
    private static final int KNOWN_LOST = 34;

    private static final String BEFORE = "Kemarin Malta mengecam ";

    @Test
    void everyNameIsFound() {
        Map<String, TreeSet<String>> codes = new LinkedHashMap<>();
        for (String line : Repository.read(Repository.root().resolve("packs/id/names.tsv"))
                .lines()
                .toList()) {
            String[] cells = line.split("\t");
            // news media are cited, and act only where a clause says so
            boolean outlet = cells.length > 3 && cells[3].equals("MED");
            if (cells.length > 2 && !outlet && !line.startsWith("#") && !cells[0].equals("code")) {
                for (String name : cells[2].split("\\|")) {
                    codes.computeIfAbsent(name, n -> new TreeSet<>()).add(cells[0]);
                }
            }
        }
        Packs packs = PackFiles.load(List.of());
        Coder coder = Coder.of(packs.world(), packs.languages());
        List<String> lost = new ArrayList<>();
        codes.forEach((name, of) -> {
            // a name of two actors is told apart by what stands round it
            boolean one = of.size() == 1 && !of.contains("-");
            if (one && !found(coder, name, of.first())) {
                lost.add(name + " " + of);
            }
        });
        System.out.printf("[kawat] %d of %d names are not found: %s%n", lost.size(), codes.size(), lost);
        assertThat(codes).hasSizeGreaterThan(3000);
        assertThat(lost).hasSizeLessThanOrEqualTo(KNOWN_LOST);
    }

    private static boolean found(Coder coder, String name, String code) {
        String text = BEFORE + name + ", kata seorang diplomat.";
        Article article = new Article(null, text, null, LocalDate.of(2025, 1, 22), "id", null, null);
        for (Actor actor : coder.code(article).actors()) {
            boolean here = actor.mentions().stream().anyMatch(m -> m.begin() == BEFORE.length());
            if (here && code.equals(actor.code())) {
                return true;
            }
        }
        return false;
    }
}
