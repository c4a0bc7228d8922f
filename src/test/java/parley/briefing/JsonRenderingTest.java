package parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.story.Json;

class JsonRenderingTest {
    private final JsonRendering rendering = new JsonRendering();

    static Edition[] editions() {
        return new Edition[] {SampleEdition.full(), SampleEdition.quiet(), SampleEdition.hostile()};
    }

    @ParameterizedTest
    @MethodSource("editions")
    void fulfilsTheShippedSchema(Edition edition) throws IOException {
        assertThat(schema().validate(Json.mapper().readTree(rendering.render(edition))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void readsBackAsTheSameEdition(Edition edition) throws IOException {
        assertThat(Json.mapper().readValue(rendering.render(edition), Edition.class))
                .isEqualTo(edition);
    }

    @Test
    void refusesAnEditionWithAnUnknownKey() throws IOException {
        var text = rendering.render(SampleEdition.full()).replaceFirst("\"briefing\"", "\"brief\"");
        assertThat(schema().validate(Json.mapper().readTree(text))).isNotEmpty();
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("config/schema/edition.schema.json")));
    }
}
