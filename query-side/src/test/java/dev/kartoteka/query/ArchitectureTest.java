package dev.kartoteka.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The conventions of this module that the compiler does not hold. */
@AnalyzeClasses(packages = "dev.kartoteka.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.kartoteka.query";

    /** Where Axon may be known, besides projections and query handlers: the packages that read events as they are stored. */
    private static final List<String> AXON =
            List.of("configuration", "record", "audit", "history", "completeness", "progress", "rebuild");

    /** Where BSON's own dates are met; everywhere else a moment is an Instant. */
    private static final List<String> BSON =
            List.of("list", "record", "audit", "timeline", "completeness", "forecast", "interactionstats", "invoiced");

    @ArchTest
    static final ArchRule knowsNeitherTheOtherSideNorItsCommands = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.kartoteka.command..",
                    "org.axonframework.commandhandling..",
                    "org.axonframework.modelling.command..");

    @ArchTest
    static final ArchRule foldsArePure = noClasses()
            .that()
            .haveSimpleNameEndingWith("Fold")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.springframework..", "com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule reportsArePureFunctions = noClasses()
            .that()
            .haveSimpleNameEndingWith("Calculator")
            .or()
            .resideInAPackage(ROOT + ".measure")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.springframework..", "com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule readModelsAndReportsDoNotGoRoundInCircles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static void readModelsKnowOnlyWhatTheyMay(JavaClasses classes) {
        assertThat(ReadModelBorders.crossings(classes)).isEmpty();
    }

    @ArchTest
    static final ArchRule axonIsKeptAtTheRim = noClasses()
            .that()
            .resideOutsideOfPackages(packages(AXON))
            .and()
            .haveSimpleNameNotEndingWith("Projection")
            .and()
            .haveSimpleNameNotEndingWith("QueryHandler")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule eventsAreHandledInNamedGroupsOnly = methods()
            .that()
            .areAnnotatedWith(EventHandler.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(ProcessingGroup.class);

    @ArchTest
    static final ArchRule projectionsAreNamedSo =
            classes().that().areAnnotatedWith(ProcessingGroup.class).should().haveSimpleNameEndingWith("Projection");

    @ArchTest
    static final ArchRule handlersAreNotPublic = codeUnits()
            .that()
            .areAnnotatedWith(EventHandler.class)
            .or()
            .areAnnotatedWith(QueryHandler.class)
            .or()
            .areMetaAnnotatedWith(RequestMapping.class)
            .or()
            .areAnnotatedWith(QueryMapping.class)
            .or()
            .areAnnotatedWith(SchemaMapping.class)
            .or()
            .areAnnotatedWith(BatchMapping.class)
            .or()
            .areAnnotatedWith(SubscriptionMapping.class)
            .or()
            .areAnnotatedWith(MutationMapping.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule controllersAreNotPublicAndNamedSo = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .notBePublic()
            .andShould()
            .haveSimpleNameEndingWith("RestController");

    @ArchTest
    static final ArchRule queriesAnswerNoBareCollections = methods()
            .that()
            .areAnnotatedWith(QueryHandler.class)
            .should()
            .notHaveRawReturnType(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(Collection.class))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule momentsAreInstants = noClasses()
            .that()
            .resideOutsideOfPackages(packages(BSON))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class);

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses()
            .that()
            .doNotHaveSimpleName("Start") // tells the person at the terminal why nothing starts, before there is a log
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework.modelling.saga..");

    @ArchTest
    static void packagesOfTheRulesExist(JavaClasses classes) {
        Stream.concat(AXON.stream(), BSON.stream()).distinct().forEach(name -> assertThat(
                        classes.containPackage(ROOT + "." + name))
                .as(name)
                .isTrue());
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }
}
