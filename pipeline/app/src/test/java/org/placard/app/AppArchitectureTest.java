package org.placard.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Each area of the app stands on its own; linguistics stay in core. */
class AppArchitectureTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.placard.app");

    @Test
    void areasHaveNoCycles() {
        slices().matching("org.placard.app.(*)..").should().beFreeOfCycles().check(APP);
    }

    @Test
    void theAppKnowsNoLinguisticLibrary() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford.nlp..", "opennlp..")
                .check(APP);
    }

    @Test
    void nothingIsStaticAndMutable() {
        fields().that().areStatic().should().beFinal().check(APP);
    }
}
