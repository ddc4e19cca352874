package org.placard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the house's plan: packages in the order in which data flows, foreign types behind their walls. */
class ArchitectureTest {
    /** A package knows only those before it. */
    private static final List<String> ORDER = List.of(
            "text",
            "report",
            "sentence",
            "gazetteer",
            "token",
            "mention",
            "provision",
            "syntax",
            "scope",
            "stance",
            "choice",
            "trained",
            "position",
            "annotation",
            "score",
            "learning");

    private static final String LINGUISTS = "edu.stanford.nlp..";
    private static final String OPENNLP = "opennlp..";
    private static final String RUNTIME = "ai.onnxruntime";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.placard")
            .that(describe("of core", type -> !type.getPackageName().startsWith("org.placard.app")));

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> packages = new TreeSet<>();
        CORE.forEach(type -> packages.add(type.getPackageName()));
        packages.remove("org.placard");
        ORDER.forEach(name -> packages.remove("org.placard." + name));
        assertEquals(Set.of(), packages, "packages of core that the order does not name");
    }

    @Test
    void aPackageKnowsOnlyThoseBeforeIt() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = Stream.concat(
                            ORDER.subList(i + 1, ORDER.size()).stream().map(name -> "org.placard." + name + ".."),
                            Stream.of("org.placard"))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.placard." + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(CORE);
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.placard.(*)..").should().beFreeOfCycles().check(CORE);
    }

    /** A library says nothing by itself; a reader in a process of its own speaks with its parent by them. */
    @Test
    void nobodyWritesToTheTerminal() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ParserMain")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(CORE);
    }

    @Test
    void onlyTokensKnowTheTaggerAndNobodyAParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.placard.token..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "edu.stanford.nlp.parser..",
                        "edu.stanford.nlp.trees..",
                        "edu.stanford.nlp.semgraph..",
                        "edu.stanford.nlp.tagger..")
                .check(CORE);
    }

    @Test
    void foreignLinguisticTypesStayInTheStagesThatUseThem() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.placard.sentence..",
                        "org.placard.mention..",
                        "org.placard.token..",
                        "org.placard.syntax..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LINGUISTS, OPENNLP)
                .check(CORE);
    }

    @Test
    void onlyTheTrainedReaderKnowsItsRuntime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.placard.trained..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RUNTIME + "..")
                .check(CORE);
    }

    @Test
    void noPublicSignatureShowsAForeignLinguisticType() {
        List<String> shown = CORE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(ArchitectureTest::showsForeignType)
                .map(JavaMember::getFullName)
                .toList();
        assertEquals(List.of(), shown);
    }

    private static boolean showsForeignType(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isForeign)
                || member instanceof JavaCodeUnit unit
                        && unit.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isForeign);
    }

    private static boolean isForeign(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("edu.stanford.") || name.startsWith("opennlp.") || name.startsWith(RUNTIME);
    }

    @Test
    void nothingIsStaticAndMutable() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("models and state are fields of the stage that uses them")
                .check(CORE);
    }

    @Test
    void coreOpensNoNetworkAndNoDatabaseAndPrintsNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.sql..", "javax.sql..")
                .check(CORE);
        noClasses().should().accessField(System.class, "out").check(CORE);
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Utils?|Helper|Impl|Data|Info)")
                .check(CORE);
    }
}
