package org.kawat.export;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Exports ask the ledger as anyone else would, and nothing but its writer and what it writes to knows of Parquet. */
class LayeringTest {
    private static final JavaClasses EXPORT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kawat.export");

    @Test
    void looksAtTheWholeModule() {
        assertThat(EXPORT.size()).isGreaterThan(20);
    }

    @Test
    void seesOfTheLedgerOnlyItsAnswers() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.kawat.ledger.store..", "org.kawat.ledger.group..", "java.sql..", "org.sqlite..")
                .check(EXPORT);
    }

    @Test
    void onlyItsWriterKnowsOfParquet() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ParquetWriter")
                .and()
                .doNotHaveSimpleName("StableFooter")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.jerolba..", "org.apache..")
                .check(EXPORT);
    }

    @Test
    void asksNoClockAndThrowsNoDice() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(EXPORT);
    }
}
