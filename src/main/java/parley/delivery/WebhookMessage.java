package parley.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parley.briefing.Edition;
import parley.briefing.JsonRendering;

/**
 * An edition as the body of a Standard Webhooks message: {@code type}, {@code timestamp}, {@code data}. The data are the
 * edition by {@code config/schema/edition.schema.json}, without its manifest: that is for us, and names every story read.
 */
final class WebhookMessage {
    static final String TYPE = "edition.published";

    private final JsonRendering rendering = new JsonRendering();
    private final JsonMapper mapper = JsonMapper.builder().build();

    String of(Edition edition) {
        var message = JsonNodeFactory.instance.objectNode();
        message.put("type", TYPE).put("timestamp", edition.to().toString()).set("data", data(edition));
        return message.toString();
    }

    private ObjectNode data(Edition edition) {
        try {
            var data = mapper.readValue(rendering.render(edition), ObjectNode.class);
            data.remove("manifest");
            return data;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the rendering is always JSON", e);
        }
    }
}
