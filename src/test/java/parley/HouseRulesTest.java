package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.camel.CamelConfiguration;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** House-keeping over the project's own files: what STYLE asks of routes, folders and words. */
class HouseRulesTest {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final YAMLMapper YAML = new YAMLMapper();

    @Nested
    class Routes {
        @Test
        void areCanonicalYaml() throws Exception {
            try (var in = getClass().getResourceAsStream("/schema/camelYamlDsl.json")) {
                var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(in);
                forEachRouteFile((file, yaml) ->
                        assertThat(schema.validate(yaml)).as(file.toString()).isEmpty());
            }
        }

        @Test
        void useOptionsThatTheirComponentsHave() {
            var catalog = new DefaultCamelCatalog();
            forEachRouteFile((file, yaml) -> endpoints(yaml).forEach(endpoint -> {
                var parameters = new HashMap<String, String>();
                endpoint.path("parameters")
                        .properties()
                        .forEach(p -> parameters.put(p.getKey(), p.getValue().asText()));
                var uri = endpoint.path("uri").asText();
                var query = new ArrayList<String>();
                parameters.forEach((key, value) -> {
                    // A placeholder stands for a value of the right type.
                    if (!value.contains("{{") && !value.contains("${") && !value.startsWith("#")) {
                        query.add(key + "=" + value);
                    }
                });
                var whole = query.isEmpty() ? uri : uri + "?" + String.join("&", query);
                var result = catalog.validateEndpointProperties(whole, true);
                assertThat(result.getUnknown()).as(file + " " + whole).isNull();
                assertThat(result.getUnknownComponent()).as(file + " " + whole).isNull();
            }));
        }

        @Test
        void areNamedAfterTheirFileAndDescribed() {
            forEachRoute((file, route) -> {
                var id = route.path("id").asText();
                var name = file.getFileName().toString().replace(".camel.yaml", "");
                assertThat(id).as(file.toString()).startsWith(name);
                assertThat(route.path("description").asText()).as(id).isNotBlank();
            });
        }

        @Test
        void haveIdsOfTheirOwn() {
            var seen = new TreeSet<String>();
            forEachRoute((file, route) -> assertThat(seen.add(route.path("id").asText()))
                    .as(route.path("id").asText())
                    .isTrue());
        }

        @Test
        void handOverToRoutesThatExist() {
            var offered = new TreeSet<String>();
            var asked = new TreeSet<String>();
            forEachRoute(
                    (file, route) -> offered.add(route.path("from").path("uri").asText()));
            forEachRouteFile((file, yaml) -> endpoints(yaml).forEach(e -> {
                var uri = e.path("uri").asText();
                if (uri.startsWith("direct:")) {
                    asked.add(uri);
                }
            }));
            assertThat(offered).containsAll(asked);
        }

        @Test
        void nameBeansOfTheWiring() {
            var beans = new TreeSet<String>();
            for (var method : Wiring.class.getDeclaredMethods()) {
                if (method.isAnnotationPresent(org.apache.camel.BindToRegistry.class)) {
                    beans.add(method.getName());
                }
            }
            assertThat(CamelConfiguration.class).isAssignableFrom(Wiring.class);
            forEachRouteFile((file, yaml) -> refs(yaml).forEach(ref -> assertThat(beans)
                    .as(file + " names the bean " + ref)
                    .contains(ref)));
        }

        @Test
        void fitOnAPage() {
            forEachRouteFile(
                    (file, yaml) -> assertThat(lines(file)).as(file.toString()).hasSizeLessThan(120));
        }
    }

    @Nested
    class Folders {
        @Test
        void atTheTopAreTheAgreedOnes() throws IOException {
            try (var top = Files.list(HERE)) {
                assertThat(top.map(p -> p.getFileName().toString())
                                .filter(n -> !n.startsWith(".") && !n.equals("target") && !n.equals("var")))
                        .isSubsetOf(
                                "pom.xml",
                                "src",
                                "routes",
                                "config",
                                "README.md",
                                "docs",
                                "LICENSE",
                                "CONTRIBUTING.md",
                                "CHANGELOG.md");
            }
        }

        @Test
        void haveNoNameThatSaysNothing() throws IOException {
            try (var sources = Files.walk(HERE.resolve("src/main/java"))) {
                assertThat(sources.filter(Files::isDirectory)
                                .map(p -> p.getFileName().toString()))
                        .doesNotContain("util", "common", "helper", "model", "manager", "service");
            }
        }
    }

    private static void forEachRoute(BiConsumer<Path, JsonNode> check) {
        forEachRouteFile((file, yaml) -> yaml.forEach(item -> {
            if (item.has("route")) {
                check.accept(file, item.get("route"));
            }
        }));
    }

    private static void forEachRouteFile(BiConsumer<Path, JsonNode> check) {
        try (Stream<Path> files = Files.list(HERE.resolve("routes"))) {
            var all = files.sorted().toList();
            assertThat(all).isNotEmpty();
            for (var file : all) {
                check.accept(file, YAML.readTree(file.toFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> endpoints(JsonNode yaml) {
        return yaml.findParents("uri").stream()
                .filter(n -> n.get("uri").isTextual())
                .toList();
    }

    private static List<String> refs(JsonNode yaml) {
        return yaml.findValues("ref").stream().map(JsonNode::asText).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
