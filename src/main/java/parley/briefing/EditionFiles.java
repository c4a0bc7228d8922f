package parley.briefing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Writes an edition into a folder as html, txt, md and json. */
public final class EditionFiles {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

    private final List<Rendering> renderings =
            List.of(new HtmlRendering(), new TextRendering(), new MarkdownRendering(), new JsonRendering());

    /** @return the files written, named {@code daily-2026-01-07-0700.html} by briefing and due time in its zone */
    public List<Path> write(Edition edition, Path folder) throws IOException {
        Files.createDirectories(folder);
        var name = edition.briefing() + "-" + DAY.format(edition.due().atZone(ZoneId.of(edition.zone())));
        var files = new ArrayList<Path>();
        for (var rendering : renderings) {
            var file = folder.resolve(name + "." + rendering.ending());
            Files.writeString(file, rendering.render(edition), StandardCharsets.UTF_8);
            files.add(file);
        }
        return files;
    }
}
