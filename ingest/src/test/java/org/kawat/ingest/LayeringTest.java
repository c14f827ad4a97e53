package org.kawat.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Ingest knows of the coder what an article is, and asks no clock but the one that it is given. */
class LayeringTest {
    private static final JavaClasses INGEST = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kawat.ingest");

    @Test
    void looksAtTheWholeModule() {
        assertThat(INGEST.size()).isGreaterThan(30);
    }

    @Test
    void knowsOfKawatOnlyTheArticle() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kawat.coder.(*)..", "org.kawat.app..")
                .check(INGEST);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.kawat.ingest.(*)..").should().beFreeOfCycles().check(INGEST);
    }

    @Test
    void onlyTheWebAndTheWatchUseTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.kawat.ingest.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(INGEST);
    }

    @Test
    void asksNoClockOfItsOwn() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(INGEST);
    }
}
