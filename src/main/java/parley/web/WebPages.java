package parley.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From an address to its page: what there is to read under which path. Each kind of page makes itself. */
public final class WebPages {
    private final EditionPages editions;
    private final Templates templates;
    private final String styleSheet;

    public WebPages(EditionShelf shelf, WebSettings settings, InstantSource clock) {
        this.templates = new Templates(settings);
        this.editions = new EditionPages(shelf, settings, templates, clock);
        this.styleSheet = read("pages.css") + editions.styleSheet();
    }

    /** @param ifNoneMatch the request's header, absent where it has none */
    public Page answer(String path, @Nullable String ifNoneMatch) {
        var page = find(path).orElseGet(this::notFound);
        return ifNoneMatch == null ? page : page.unlessKnown(ifNoneMatch);
    }

    private Optional<Page> find(String path) {
        var parts = List.of(path.substring(1).split("/", -1));
        return switch (parts.size()) {
            case 1 -> top(parts.get(0));
            case 2 -> parts.get(0).equals("editions") ? editions.last(parts.get(1)) : Optional.empty();
            case 3 -> parts.get(0).equals("editions") ? editions.one(parts.get(1), parts.get(2)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Page> top(String name) {
        return switch (name) {
            case "" -> Optional.of(editions.latest());
            case "editions" -> Optional.of(editions.list());
            case "editions.json" -> Optional.of(editions.listAsJson());
            case "pages.css" -> Optional.of(Page.of("text/css; charset=utf-8", styleSheet));
            default -> Optional.empty();
        };
    }

    private Page notFound() {
        return Page.notFound(templates.say("Not found", "", "There is no page at this address."));
    }

    private static String read(String name) {
        try (var in = WebPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
