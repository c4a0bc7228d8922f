package parley.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Feeds broken by chance: bytes flipped, parts cut, doubled or repeated, markup spliced in. The same seed, the same feed. */
final class FeedMutations {
    private static final List<String> SEEDS =
            List.of(SampleFeeds.RSS, SampleFeeds.RDF, SampleFeeds.ATOM, SampleFeeds.ATOM_03, SampleFeeds.JSON);

    private static final List<String> SPLICES = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "<?xml",
            "?>",
            "<!DOCTYPE x [",
            "]>",
            "&#0;",
            "&#x110000;",
            "&#99999999999;",
            "&nbsp;",
            "&lol9;",
            "<item>",
            "</item>",
            "<entry>",
            "</channel>",
            "<title>",
            "<p>",
            "</",
            "<a b=",
            " xmlns:x=\"",
            " xmlns=\"\"",
            "xml:base=\"http://[\"",
            " xml:lang=\"\"",
            "\0",
            "\uFEFF",
            "\uD800",
            "<media:group>",
            "<author>",
            "<script>",
            "<x:y>",
            "{",
            "}",
            "[",
            "]",
            "1e999999999",
            "%",
            "://",
            "@",
            "(",
            "+99:99",
            "0000-00-00T99:99:99Z",
            "Sun, 99 Foo 99999 25:61:61 XYZ");

    private FeedMutations() {}

    static byte[] of(long seed) {
        var random = new Random(seed);
        var body = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(StandardCharsets.UTF_8);
        var times = 1 + random.nextInt(12);
        for (var i = 0; i < times && body.length > 0; i++) {
            body = mutatedOnce(body, random);
        }
        return body;
    }

    private static byte[] mutatedOnce(byte[] body, Random random) {
        var at = random.nextInt(body.length);
        var length = Math.min(body.length - at, 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
        var part = new byte[length];
        System.arraycopy(body, at, part, 0, length);
        return switch (random.nextInt(8)) {
            case 0 -> spliced(body, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(body, at, length, new byte[0]);
            case 2 -> spliced(body, at, 0, splice(random));
            case 3 -> spliced(body, at, length, splice(random));
            case 4 -> spliced(body, random.nextInt(body.length), 0, part);
            case 5 -> spliced(body, at, body.length - at, new byte[0]);
            case 6 -> spliced(body, at, 0, repeated(random.nextBoolean() ? part : splice(random), random));
            default -> spliced(body, at, 0, " ".repeat(random.nextInt(100)).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] splice(Random random) {
        var text = SPLICES.get(random.nextInt(SPLICES.size()));
        return text.getBytes(random.nextInt(20) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    }

    private static byte[] repeated(byte[] part, Random random) {
        var out = new ByteArrayOutputStream();
        var times = Math.min(1 + random.nextInt(2000), 200_000 / part.length + 1);
        for (var i = 0; i < times; i++) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] spliced(byte[] body, int at, int cut, byte[] insert) {
        var end = Math.min(body.length, at + cut);
        var out = new ByteArrayOutputStream();
        out.write(body, 0, at);
        out.writeBytes(insert);
        out.write(body, end, body.length - end);
        return out.toByteArray();
    }
}
