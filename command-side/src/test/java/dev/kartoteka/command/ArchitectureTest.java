package dev.kartoteka.command;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.Records;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;

/** The conventions of this module that the compiler does not hold. */
@AnalyzeClasses(packages = "dev.kartoteka", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String COMMANDS = "dev.kartoteka.command..";
    private static final String ENDPOINT = "dev.kartoteka.command.endpoint..";
    private static final String QUERY_SIDE = "dev.kartoteka.query..";
    private static final String[] RECORDS = {
        "dev.kartoteka.command.apikey..",
        "dev.kartoteka.command.approval..",
        "dev.kartoteka.command.approvalrule..",
        "dev.kartoteka.command.automation..",
        "dev.kartoteka.command.firing..",
        "dev.kartoteka.command.blocklist..",
        "dev.kartoteka.command.busyrule..",
        "dev.kartoteka.command.scorerule..",
        "dev.kartoteka.command.client..",
        "dev.kartoteka.command.contact..",
        "dev.kartoteka.command.goal..",
        "dev.kartoteka.command.commissionplan..",
        "dev.kartoteka.command.contactrule..",
        "dev.kartoteka.command.contract..",
        "dev.kartoteka.command.deal..",
        "dev.kartoteka.command.digest..",
        "dev.kartoteka.command.document..",
        "dev.kartoteka.command.file..",
        "dev.kartoteka.command.discountlimit..",
        "dev.kartoteka.command.employee..",
        "dev.kartoteka.command.interaction..",
        "dev.kartoteka.command.invoice..",
        "dev.kartoteka.command.lead..",
        "dev.kartoteka.command.message..",
        "dev.kartoteka.command.arrival..",
        "dev.kartoteka.command.notification..",
        "dev.kartoteka.command.order..",
        "dev.kartoteka.command.payment..",
        "dev.kartoteka.command.pipeline..",
        "dev.kartoteka.command.pool..",
        "dev.kartoteka.command.pricelist..",
        "dev.kartoteka.command.product..",
        "dev.kartoteka.command.quote..",
        "dev.kartoteka.command.subject..",
        "dev.kartoteka.command.template..",
        "dev.kartoteka.command.reminder..",
        "dev.kartoteka.command.promise..",
        "dev.kartoteka.command.meeting..",
        "dev.kartoteka.command.substitution..",
        "dev.kartoteka.command.task..",
        "dev.kartoteka.command.taxrate..",
        "dev.kartoteka.command.team..",
        "dev.kartoteka.command.webhook.."
    };

    @ArchTest
    static final ArchRule commandsAreRecordsWithAPath = classes()
            .that()
            .implement(Command.class)
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveSimpleName("CreateApiKey") // its endpoint makes the secret, which no body brings
            .and()
            .doNotHaveSimpleName("CreateWebhook") // the same
            .and()
            .doNotHaveSimpleName("OpenFeed") // the same
            .and()
            .areNotAssignableTo("dev.kartoteka.command.file.FileCommand") // their endpoint brings the content
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(CommandPath.class)
            .andShould()
            .bePublic();

    @ArchTest
    static final ArchRule pathsBelongToCommands =
            classes().that().areAnnotatedWith(CommandPath.class).should().implement(Command.class);

    @ArchTest
    static final ArchRule commandsLiveBesideTheirAggregate = classes()
            .that()
            .areAnnotatedWith(CommandPath.class)
            .should(new ArchCondition<>("be in the package of an aggregate") {
                @Override
                public void check(JavaClass command, ConditionEvents events) {
                    boolean beside = command.getPackage().getClasses().stream()
                            .anyMatch(type -> type.isAnnotatedWith(Aggregate.class));
                    events.add(new SimpleConditionEvent(command, beside, command.getName() + " in its package"));
                }
            });

    @ArchTest
    static final ArchRule aggregatesAreOurOwnBusiness =
            classes().that().areAnnotatedWith(Aggregate.class).should().notBePublic();

    @ArchTest
    static final ArchRule aggregatesShareWhatAllRecordsShare = classes()
            .that()
            .areAnnotatedWith(Aggregate.class)
            .should()
            .beAssignableTo(EventSourcedRecord.class)
            .andShould()
            .beAnnotatedWith(Revision.class);

    @ArchTest
    static final ArchRule stateIsPrivate = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(EventSourcedRecord.class)
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule aggregatesAskNobodyForTheTimeAndTellNobodyInLogs = noClasses()
            .that()
            .areAssignableTo(EventSourcedRecord.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Logger.class, LoggerFactory.class, System.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule aggregatesReachNoStore = noClasses()
            .that()
            .areAssignableTo(EventSourcedRecord.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Records.class)
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("EventStore");

    @ArchTest
    static final ArchRule handlersAreCalledByAxonOnly = codeUnits()
            .that()
            .areAnnotatedWith(CommandHandler.class)
            .or()
            .areAnnotatedWith(EventSourcingHandler.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule commandsAndValuesKnowLittleOfAxon = noClasses()
            .that()
            .resideInAnyPackage(RECORDS)
            .and()
            .areNotAssignableTo(EventSourcedRecord.class)
            .and()
            .areNotAssignableTo(ApplicationRunner.class)
            .and()
            .doNotHaveSimpleName("FirstAdministrator") // acts at the start, as a runner does
            .and()
            .doNotHaveSimpleName("ClaimsInStreams") // brings two records into one transaction, which Axon alone can
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.axonframework..").and(not(equivalentTo(TargetAggregateIdentifier.class))));

    @ArchTest
    static final ArchRule recordsKnowNothingOfTheWeb = noClasses()
            .that()
            .resideInAnyPackage(RECORDS)
            .and()
            .haveSimpleNameNotEndingWith("RestController") // that of API keys, which answers what a command cannot
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule recordsDoNotGoRoundInCircles =
            slices().matching("dev.kartoteka.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyGivesAnotherRecordsCommands = noClasses()
            .that()
            .resideInAnyPackage(RECORDS)
            .should(new ArchCondition<>("use commands of another package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(use -> use.getTargetClass().isAnnotatedWith(CommandPath.class))
                            .filter(use -> !use.getTargetClass().getPackage().equals(type.getPackage()))
                            .forEach(use -> events.add(SimpleConditionEvent.satisfied(use, use.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule theSidesDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage(COMMANDS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(QUERY_SIDE);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule nothingIsPrintedOrDatedTheOldWay = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kartoteka.platform.start..") // before there is a log
            .and()
            .doNotHaveSimpleName("MongoIdempotencyStore") // BSON has no other time
            .and()
            .doNotHaveSimpleName("MongoAccessStore") // the same
            .and()
            .doNotHaveSimpleName("ImapMailbox") // those of the mail library
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework.modelling.saga..");

    /** A rule about a package that is not there holds for nothing; the query side is another module's. */
    @ArchTest
    static void packagesOfTheRulesExist(JavaClasses classes) {
        Stream.concat(Stream.of(COMMANDS, ENDPOINT), Arrays.stream(RECORDS))
                .map(pattern -> pattern.substring(0, pattern.length() - 2))
                .forEach(name ->
                        assertThat(classes.containPackage(name)).as(name).isTrue());
    }

    /** So that a new aggregate's package comes under the rules. */
    @ArchTest
    static void everyAggregateIsUnderTheRules(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> type.isAnnotatedWith(Aggregate.class))
                        .map(type -> type.getPackageName() + "..")
                        .distinct()) // a record that only counts lives with those it counts
                .containsExactlyInAnyOrder(RECORDS);
    }
}
