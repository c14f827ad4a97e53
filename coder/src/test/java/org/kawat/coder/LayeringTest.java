package org.kawat.coder;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The coder is a line of stages, each of which sees only those before it, and a pure function of the article. */
class LayeringTest {
    private static final String ROOT = "org.kawat.coder";
    // In the order of the flow. Packs are no stage: all may use them.
    private static final List<String> STAGES =
            List.of("page", "text", "time", "quantity", "actor", "clause", "statement", "event", "check");

    private static final JavaClasses CODER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final DescribedPredicate<JavaClass> CODER_ITSELF =
            describe("the Coder", c -> c.getFullName().equals(ROOT + ".Coder") || isInside(c, ROOT + ".Coder"));

    private static boolean isInside(JavaClass c, String outer) {
        return c.getFullName().startsWith(outer + "$");
    }

    @Test
    void looksAtTheWholeCoder() {
        assertThat(CODER.size()).isGreaterThan(20);
    }

    @TestFactory
    Stream<DynamicTest> noStageSeesALaterOne() {
        return STAGES.stream()
                .limit(STAGES.size() - 1L)
                .map(stage -> DynamicTest.dynamicTest(
                        stage,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(in(stage))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(after(stage))
                                .allowEmptyShould(true)
                                .check(CODER)));
    }

    @Test
    void packsSeeNoStage() {
        String[] stages = STAGES.stream().map(LayeringTest::in).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(in("pack"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(stages)
                .check(CODER);
    }

    @Test
    void onlyTheCoderSeesTheStages() {
        String[] stages = STAGES.stream().map(LayeringTest::in).toArray(String[]::new);
        noClasses()
                .that(resideInAPackage(ROOT).and(not(CODER_ITSELF)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(stages)
                .check(CODER);
    }

    @Test
    void nothingThatTheCoderIsMadeOfSeesIt() {
        String[] parts = Stream.concat(STAGES.stream(), Stream.of("pack"))
                .map(LayeringTest::in)
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage(ROOT).and(not(CODER_ITSELF)).or(resideInAnyPackage(parts)))
                .should()
                .dependOnClassesThat(CODER_ITSELF)
                .check(CODER);
    }

    @Test
    void stagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODER);
    }

    @Test
    void readsNothingButTheArticle() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccess|Input|Output|Print|Buffered).*")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .check(CODER);
    }

    @Test
    void asksNoClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(CODER);
    }

    private static String in(String stage) {
        return ROOT + "." + stage + "..";
    }

    private static String[] after(String stage) {
        return STAGES.stream()
                .skip(STAGES.indexOf(stage) + 1L)
                .map(LayeringTest::in)
                .toArray(String[]::new);
    }
}
