package org.kawat.app.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kawat.coder.EventType;
import org.kawat.coder.pack.Affixes;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackFile;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Problems;

class CameoGapsTest {
    private static final Pack WORLD = new Pack(
            "world",
            List.of(
                    table(
                            "types.tsv",
                            "type\tquad\tscore\tsource\ttarget\tmutual\tneeds\tself\tcameo",
                            "AID\tq\t1\tsubject\tto\tno\ttarget\tno\t070",
                            "ACCUSE\tq\t1\tsubject\tto\tno\tany\tno\t110"),
                    table(
                            "cameo.tsv",
                            "cameo\tplover\tmode\tcontext\tgoldstein\tname",
                            "02\t\t\t\t3.0\t",
                            "020\t\t\t\t3.0\tappeal: of no PLOVER type",
                            "07\tAID\t\t\t7.0\t",
                            "070\tAID\t\t\t7.0\t",
                            "071\tAID\t\t\t7.0\t",
                            "075\tAID\t\t\t7.0\t",
                            "0751\tAID\t\t\t7.0\t",
                            "09\tACCUSE\t\t\t-2.0\t",
                            "110\tACCUSE\t\t\t-2.0\t",
                            "090\tACCUSE\t\t\t-2.0\t")));

    @Test
    void listsTheCodesThatNoEntryHasInTheOrderOfTheTypes() {
        assertThat(gaps("[aid.a]", "verb a", "cameo 071"))
                .isEqualTo(
                        Map.of(EventType.AID, List.of("070", "075", "0751"), EventType.ACCUSE, List.of("110", "090")));
        assertThat(gaps("[aid.a]", "verb a", "cameo 071").keySet()).containsExactly(EventType.AID, EventType.ACCUSE);
    }

    @Test
    void takesAnEntryWithoutACodeForOneOfItsType() {
        assertThat(gaps("[aid.a]", "verb a").get(EventType.AID)).containsExactly("071", "075", "0751");
    }

    @Test
    void countsACodeWhateverTypeItsEntryIsOf() {
        assertThat(gaps("[aid.a]", "verb a", "cameo 090").get(EventType.ACCUSE)).containsExactly("110");
    }

    @Test
    void findsNoneWhereEveryCodeHasAnEntry() {
        List<String> lines = new ArrayList<>();
        for (String code : List.of("070", "071", "075", "0751", "090", "110")) {
            lines.addAll(List.of("[aid.a" + code + "]", "verb a", "cameo " + code));
        }
        assertThat(gaps(lines.toArray(String[]::new))).isEmpty();
    }

    private static Map<EventType, List<String>> gaps(String... rules) {
        Pack pack = new Pack("xx", List.of(table("predicates/aid.rules", rules)));
        Problems problems = new Problems();
        List<Predicate> predicates =
                PredicateBook.of(pack, Affixes.of(pack, problems), problems).predicates();
        assertThat(predicates).isNotEmpty();
        return CameoGaps.of(WORLD, predicates);
    }

    private static PackFile table(String name, String... lines) {
        return new PackFile(name, name, List.of(lines));
    }
}
