package parley.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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

    /** Foreign text must not turn or hide what follows it, whatever the receiver shows it in. */
    private static void clean(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(cleaned(field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                array.set(i, cleaned(array.get(i)));
            }
        }
    }

    private static JsonNode cleaned(JsonNode value) {
        if (value.isTextual()) {
            return JsonNodeFactory.instance.textNode(RichText.fit(value.textValue()));
        }
        clean(value);
        return value;
    }

    private ObjectNode data(Edition edition) {
        try {
            var data = mapper.readValue(rendering.render(edition), ObjectNode.class);
            data.remove("manifest");
            clean(data);
            return data;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the rendering is always JSON", e);
        }
    }
}
