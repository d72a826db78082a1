package dev.retort;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The dependencies that must never exist. The module sees the classes of all others, so the rules hold for all. */
@AnalyzeClasses(
        packages = "dev.retort",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutSampleEntities.class})
class ArchitectureTest {
    private static final String[] JDK = {"java..", "javax.."};
    private static final String[] ANNOTATIONS = {"org.jspecify.annotations.."};
    private static final String[] LOGGING = {"org.slf4j.."};

    private static final String[] VOCABULARY =
            retort("schema", "operation", "extension", "hazard", "dialect", "migration", "diff");
    private static final String[] CORE =
            retort("schema", "operation", "extension", "hazard", "dialect", "migration", "history", "runner", "model");
    private static final String[] COMMAND_LINE = retort("cli", "config", "report", "embedded");

    @ArchTest
    static final ArchRule schemaStandsAlone = classes()
            .that()
            .resideInAPackage("dev.retort.schema..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(join(retort("schema"), JDK, ANNOTATIONS))
            .because("a schema is data that every module and both class loaders share");

    @ArchTest
    static final ArchRule operationsKnowOnlySchemas = classes()
            .that()
            .resideInAPackage("dev.retort.operation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(join(retort("operation", "schema"), JDK, ANNOTATIONS))
            .because("what needs another world than the data is a visitor in that world's package");

    @ArchTest
    static final ArchRule extensionsKnowOnlySchemasAndOperations = classes()
            .that()
            .resideInAPackage("dev.retort.extension..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(join(retort("extension", "operation", "schema"), JDK, ANNOTATIONS))
            .because("what a project implements must not drag the tool along");

    @ArchTest
    static final ArchRule theVocabularyKnowsNoMachinery = classes()
            .that()
            .resideInAnyPackage(VOCABULARY)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(join(VOCABULARY, JDK, ANNOTATIONS, LOGGING))
            .because(
                    "hazards, dialects, migrations and the diff speak of schemas and operations, not of how they are run");

    @ArchTest
    static final ArchRule coreDependsOnNothingElse = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(join(CORE, JDK, ANNOTATIONS, LOGGING))
            .because("an application embeds core, and gets the JDK, slf4j-api and JSpecify with it and nothing more");

    @ArchTest
    static final ArchRule theReaderTakesOnlySharedTypes = noClasses()
            .that()
            .resideInAPackage("dev.retort.hibernate..")
            .should()
            .dependOnClassesThat(
                    describe("are Retort's, but neither its own nor shared", ArchitectureTest::isNotShared))
            .because("in the user's class loader only dev.retort.schema and dev.retort.model come from the tool");

    @ArchTest
    static final ArchRule hibernateStaysInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("dev.retort.hibernate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..")
            .because("the Hibernate that counts is the user's, and only the isolated class loader has it");

    @ArchTest
    static final ArchRule schemaCrawlerStaysInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("dev.retort.database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("schemacrawler..", "us.fatehi..")
            .because("no SchemaCrawler type leaves the package that reads the catalog");

    @ArchTest
    static final ArchRule javaPoetStaysInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("dev.retort.codegen..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..")
            .because("how Java source is written concerns the code generator alone");

    @ArchTest
    static final ArchRule theSqlParserStaysInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("dev.retort.lint..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.jsqlparser..")
            .because("what SQL says is told in operations and hazards, whoever parses it");

    @ArchTest
    static final ArchRule picocliStaysInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("dev.retort.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("whatever a verb does can be done without a command line");

    @ArchTest
    static final ArchRule jdbcStaysWhereStatementsRun = noClasses()
            .that()
            .resideOutsideOfPackages(retort("database", "runner", "history"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .because("dialects produce text; they do not run it");

    @ArchTest
    static final ArchRule nobodyDependsOnTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages(COMMAND_LINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMAND_LINE)
            .because("the command line is one front end of several");

    @ArchTest
    static final ArchRule nobodyDependsOnTheVerbs = noClasses()
            .that()
            .resideOutsideOfPackage("dev.retort.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.retort.cli..")
            .because("verbs call configuration and reports, never the other way round");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("dev.retort.(*)..")
            .should()
            .beFreeOfCycles()
            .because("data flows in one direction and nothing flows back");

    @ArchTest
    static final ArchRule onlyTheVerbsPrint = noClasses()
            .that()
            .resideOutsideOfPackage("dev.retort.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("an embedded library logs through slf4j and leaves the console to its host");

    @ArchTest
    static final ArchRule exceptionsAreTyped = noClasses()
            .should(THROW_GENERIC_EXCEPTIONS)
            .because("a caller, and the exit code, must be able to tell one failure from another");

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager)")
            .because("such a name hides what the class is for, and draws in whatever has no home");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(be(describe(
                    "in a package annotated @NullMarked",
                    (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("NullAway checks only what is marked");

    private static boolean isNotShared(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith("dev.retort.")
                && Stream.of("hibernate", "schema", "model")
                        .map(own -> "dev.retort." + own + ".")
                        .noneMatch(name::startsWith);
    }

    private static String[] retort(String... names) {
        return Stream.of(names).map(name -> "dev.retort." + name + "..").toArray(String[]::new);
    }

    private static String[] join(String[]... packages) {
        return Stream.of(packages).flatMap(Stream::of).toArray(String[]::new);
    }

    /** The sample entities stand for a user's code, which follows the user's rules. */
    static final class WithoutSampleEntities implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/dev/retort/sample/");
        }
    }
}
