package parley.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * From the bytes of a feed to what it says: repair, then ROME or the reader of JSON feeds, then mapping. Asks nobody for
 * the bytes. That they hold no feed is an outcome; what they hold makes nothing throw.
 */
public final class FeedDocuments {
    /**
     * Documents longer than this are read one at a time: reading takes many times the bytes of a document, and a few large
     * answers at once would need more memory than all the rest of the hub.
     */
    private static final int LARGE = 1 << 20;

    private final ReentrantLock oneLarge = new ReentrantLock();
    private final FeedRepair repair = new FeedRepair();
    private final FeedReader reader = new FeedReader();
    private final JsonFeedReader jsonReader = new JsonFeedReader();

    /**
     * @param contentType the HTTP Content-Type header, null where there was none
     * @param address of the document, for relative links; null where it is unknown
     */
    public FeedReading read(byte[] body, @Nullable String contentType, @Nullable String address) {
        if (body.length <= LARGE) {
            return readNow(body, contentType, address);
        }
        oneLarge.lock();
        try {
            return readNow(body, contentType, address);
        } finally {
            oneLarge.unlock();
        }
    }

    private FeedReading readNow(byte[] body, @Nullable String contentType, @Nullable String address) {
        var repaired = repair.repair(body, contentType, address);
        if (repaired instanceof Repaired.Xml xml) {
            return readXml(xml.text());
        }
        if (repaired instanceof Repaired.Json json) {
            return jsonReader.read(json.text(), address);
        }
        return new FeedReading.NotAFeed(((Repaired.NotAFeed) repaired).why());
    }

    private FeedReading readXml(String xml) {
        try {
            return new FeedReading.Document(reader.read(syndFeed(xml)));
        } catch (FeedException | IllegalArgumentException e) {
            return new FeedReading.NotAFeed("not readable even after repair: " + e.getMessage());
        }
    }

    /** Without ROME's own healing: the text is healed already. */
    static SyndFeed syndFeed(String xml) throws FeedException {
        var input = new SyndFeedInput();
        input.setXmlHealerOn(false);
        return input.build(new StringReader(xml));
    }
}
