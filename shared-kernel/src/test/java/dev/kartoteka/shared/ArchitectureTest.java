package dev.kartoteka.shared;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.Events;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the kernel may depend on, and what its events may be made of. */
@AnalyzeClasses(packages = "dev.kartoteka.shared", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.kartoteka.shared";
    private static final String UPCASTING = ROOT + ".upcasting";

    @ArchTest
    static final ArchRule knowsNeitherSide = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.kartoteka.command..", "dev.kartoteka.query..", "dev.kartoteka.platform..");

    @ArchTest
    static final ArchRule knowsNoSpring = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule knowsAxonOnlyWhereStoredEventsAreRead = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .and()
            .resideOutsideOfPackage(UPCASTING + "..")
            .should()
            .dependOnClassesThat(axonButTheRevision());

    @ArchTest
    static final ArchRule eventsAreRecordsWithARevision = classes()
            .that()
            .implement(DomainEvent.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(Revision.class);

    @ArchTest
    static final ArchRule valuesAndEventsUseNoLegacyDates = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .accessField(System.class, "out");

    static Stream<Class<? extends DomainEvent>> events() {
        return Events.types().stream();
    }

    static Stream<String> packages() throws IOException {
        Path sources = ExpectedFile.module().resolve("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(file -> sources.relativize(file.resolveSibling(""))
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void eventsHaveARevisionThatIsANumber(Class<? extends DomainEvent> event) {
        assertThat(Events.revisionOf(event)).matches("[1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("events")
    void eventsAreMadeOfJdkTypesAndRecordsOfSuch(Class<? extends DomainEvent> event) {
        assertPlain(event);
    }

    @Test
    void everyEventBelongsToASealedInterface() {
        Stream<String> found = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages(ROOT).stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::getName);

        assertThat(Events.INTERFACES).allMatch(Class::isSealed).allMatch(Class::isInterface);
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        Events.types().stream().map(Class::getName).toList());
    }

    @Test
    void everythingNamedInARuleExists() throws IOException {
        assertThat(packages()).contains(UPCASTING).allMatch(name -> name.startsWith(ROOT + "."));
        assertThat(ExpectedFile.repository())
                .isDirectoryContaining(path -> path.endsWith("command-side"))
                .isDirectoryContaining(path -> path.endsWith("query-side"))
                .isDirectoryContaining(path -> path.endsWith("platform"));
        assertThat(Revision.class.getPackageName()).startsWith("org.axonframework.");
    }

    private static DescribedPredicate<JavaClass> axonButTheRevision() {
        return DescribedPredicate.describe(
                "of Axon Framework, but @Revision",
                type -> type.getPackageName().startsWith("org.axonframework") && !type.isEquivalentTo(Revision.class));
    }

    private static void assertPlain(Class<?> type) {
        Arrays.stream(type.getRecordComponents())
                .forEach(component -> assertPlain(component.getGenericType(), component));
    }

    private static void assertPlain(Type type, Object component) {
        if (type instanceof ParameterizedType generic) {
            assertPlain(generic.getRawType(), component);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> assertPlain(argument, component));
            return;
        }
        Class<?> simple = (Class<?>) type;
        if (simple.isRecord() && simple.getPackageName().startsWith(ROOT)) {
            assertPlain(simple);
        } else {
            assertThat(simple.isPrimitive() || simple.getPackageName().startsWith("java."))
                    .as("%s is of the JDK", component)
                    .isTrue();
        }
    }
}
