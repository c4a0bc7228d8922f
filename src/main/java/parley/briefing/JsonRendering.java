package parley.briefing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;
import parley.story.Json;

/** The edition as JSON, by {@code config/schema/edition.schema.json}. The footer is left out: it belongs to one receiver. */
public final class JsonRendering implements Rendering {
    /** The same bytes on every platform: the default would take the platform's line ends. */
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final ObjectWriter writer = Json.mapper()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public String render(Edition edition, Footer footer) {
        try {
            return writer.writeValueAsString(edition) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("an edition is plain values and always has a JSON form", e);
        }
    }
}
