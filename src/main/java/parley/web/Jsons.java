package parley.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import parley.story.Json;

/** Writes what a page shows as JSON, indented for people. */
final class Jsons {
    private Jsons() {}

    static String write(Object value) {
        try {
            return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("records of plain values always have a JSON form", e);
        }
    }
}
