package parley.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContentCodingsTest {
    private static final byte[] FEED = "<rss><channel><title>Daily B</title></channel></rss>".getBytes(UTF_8);

    private final ContentCodings codings = new ContentCodings(1000);

    @Nested
    class WhatIsUndone {
        @Test
        void isGzipOfSeveralMembers() throws IOException {
            var half = FEED.length / 2;
            var members = new ByteArrayOutputStream();
            members.writeBytes(gzip(Arrays.copyOf(FEED, half)));
            members.writeBytes(gzip(Arrays.copyOfRange(FEED, half, FEED.length)));

            assertThat(codings.undo(members.toByteArray(), "x-gzip")).isEqualTo(FEED);
        }

        @Test
        void areTwoCodingsLastOneFirst() throws IOException {
            assertThat(codings.undo(gzip(deflate(FEED, false)), "deflate, GZIP"))
                    .isEqualTo(FEED);
        }

        @Test
        void isDeflateWithAndWithoutItsHead() throws IOException {
            assertThat(codings.undo(deflate(FEED, false), "deflate")).isEqualTo(FEED);
            assertThat(codings.undo(deflate(FEED, true), "deflate")).isEqualTo(FEED);
        }

        @Test
        void isNothingWhereAPlainBodyIsCalledPacked() throws IOException {
            assertThat(codings.undo(FEED, "gzip")).isEqualTo(FEED);
            assertThat(codings.undo(new byte[0], "gzip")).isEmpty();
        }
    }

    @Nested
    class WhatIsCut {
        @Test
        void isABodyThatUnpacksToMoreThanTheLimit() throws IOException {
            var bomb = gzip(new byte[1_000_000]);

            assertThatThrownBy(() -> new ContentCodings(10_000).undo(bomb, "gzip"))
                    .isInstanceOf(CutAnswerException.class)
                    .hasMessage("too large when unpacked: over the limit of 10000 bytes");
        }

        @Test
        void isABodyLongerThanTheLimit() {
            assertThatThrownBy(() -> codings.read(new ByteArrayInputStream(new byte[1001])))
                    .isInstanceOf(CutAnswerException.class);
        }

        @Test
        void isNoneOfExactlyTheLimit() throws IOException {
            assertThat(codings.read(new ByteArrayInputStream(new byte[1000]))).hasSize(1000);
        }
    }

    @Test
    void tellsThatAPackedBodyWasCutShort() throws IOException {
        var cut = Arrays.copyOf(gzip(FEED), 20);

        assertThatThrownBy(() -> codings.undo(cut, "gzip")).hasMessage("the packed answer was cut short");
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] plain, boolean headless) throws IOException {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, headless);
        try (var deflate = new DeflaterOutputStream(out, deflater)) {
            deflate.write(plain);
        }
        deflater.end();
        return out.toByteArray();
    }
}
