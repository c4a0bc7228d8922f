package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the map of who may know whom (docs/architecture.md). */
class ArchitectureTest {
    private static final JavaClasses PARLEY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("parley");

    private static final Set<String> STAGES =
            Set.of("story", "net", "feed", "source", "topic", "cluster", "ledger", "briefing", "delivery");

    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("story", Set.of()),
            Map.entry("net", Set.of()),
            Map.entry("feed", Set.of("story", "net")),
            Map.entry("source", Set.of("story")),
            Map.entry("topic", Set.of("story")),
            Map.entry("cluster", Set.of("story", "source", "topic")),
            Map.entry("ledger", Set.of("story", "source", "topic", "cluster")),
            Map.entry("briefing", Set.of("story", "source", "topic", "cluster", "ledger")),
            Map.entry("delivery", Set.of("briefing", "net")),
            Map.entry("web", with(STAGES)),
            Map.entry("config", with(STAGES)),
            Map.entry("camel", Set.of("net")),
            Map.entry("store", with(STAGES, "web")),
            Map.entry("demo", with(STAGES, "web", "config", "camel", "store")),
            Map.entry("templates", with(STAGES, "web", "demo")));

    @Test
    void everyPackageIsOnTheMap() {
        var packages = PARLEY.stream()
                .map(c -> slice(c.getPackageName()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        assertThat(MAY_KNOW.keySet()).containsAll(packages);
    }

    @Test
    void packagesKnowOnlyWhomTheyMay() {
        MAY_KNOW.forEach((name, known) -> mayKnow(name, known).check(PARLEY));
    }

    @Test
    void noticesAPlantedViolation() {
        EvaluationResult result = mayKnow("cluster", Set.of("story")).evaluate(PARLEY);
        assertThat(result.hasViolation()).isTrue();
    }

    @Test
    void stagesFormNoCycle() {
        slices().matching("parley.(*)..").should().beFreeOfCycles().check(onlyStages());
    }

    @Test
    void nobodyKnowsTheRoot() {
        noClasses()
                .that()
                .resideOutsideOfPackage("parley")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("parley")
                .check(PARLEY);
    }

    @Test
    void onlyTheRootAndTheCamelHooksKnowCamel() {
        noClasses()
                .that()
                .resideOutsideOfPackages("parley", "parley.camel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.camel..")
                .check(PARLEY);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("parley.camel.HubClock")
                .should()
                .callMethod("java.time.Instant", "now")
                .orShould()
                .callMethod("java.time.LocalDate", "now")
                .orShould()
                .callMethod("java.time.ZonedDateTime", "now")
                .orShould()
                .callMethod("java.time.OffsetDateTime", "now")
                .check(PARLEY);
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = PARLEY.stream()
                .filter(c -> !c.getPackageName().startsWith("parley.templates"))
                .filter(c -> !c.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaClass::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    private static ArchRule mayKnow(String name, Set<String> known) {
        var allowed = new HashSet<>(known);
        allowed.add(name);
        return classes()
                .that(inSlices(Set.of(name)))
                .should()
                .onlyDependOnClassesThat(outsideParleyOr(allowed))
                .allowEmptyShould(true)
                .because(name + " may know " + known);
    }

    private static DescribedPredicate<JavaClass> outsideParleyOr(Set<String> slices) {
        return DescribedPredicate.describe(
                "reside in " + slices + " or outside Parley",
                c -> !(c.getPackageName() + ".").startsWith("parley.") || slices.contains(slice(c.getPackageName())));
    }

    private static DescribedPredicate<JavaClass> inSlices(Set<String> slices) {
        return DescribedPredicate.describe("reside in " + slices, c -> slices.contains(slice(c.getPackageName())));
    }

    private static JavaClasses onlyStages() {
        return PARLEY.that(inSlices(STAGES));
    }

    private static String slice(String packageName) {
        var parts = List.of(packageName.split("\\."));
        return parts.size() > 1 ? parts.get(1) : "";
    }

    private static Set<String> with(Set<String> names, String... more) {
        var all = new HashSet<>(names);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
