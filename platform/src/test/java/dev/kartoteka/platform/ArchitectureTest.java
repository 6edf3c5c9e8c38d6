package dev.kartoteka.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What both sides share belongs to neither. */
@AnalyzeClasses(packages = "dev.kartoteka.platform", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsNeitherSide = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.kartoteka.command..", "dev.kartoteka.query..", "dev.kartoteka.standalone..");

    @ArchTest
    static final ArchRule hasNoWordsOfTheBusiness = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kartoteka.platform.security..") // who somebody is, employees' streams tell
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.kartoteka.shared.client..",
                    "dev.kartoteka.shared.contact..",
                    "dev.kartoteka.shared.deal..",
                    "dev.kartoteka.shared.interaction..",
                    "dev.kartoteka.shared.pipeline..",
                    "dev.kartoteka.shared.product..",
                    "dev.kartoteka.shared.employee..",
                    "dev.kartoteka.shared.team..");

    @ArchTest
    static final ArchRule knowsAxonWhereItIsWiredOnly = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.kartoteka.platform.axon..", "dev.kartoteka.platform.privacy..") // seals and opens its messages
            .and()
            .doNotHaveSimpleName("StoreFailures") // tells apart what fails on the way through Axon
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule nothingIsPrintedOrDatedTheOldWay = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kartoteka.platform.start..") // before there is a log
            .and()
            .doNotHaveSimpleName("MongoAccessStore") // the driver's own dates
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class);
}
