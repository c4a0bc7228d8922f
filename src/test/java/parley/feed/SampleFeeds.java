package parley.feed;

/** Feeds of invented outlets, one of each dialect, for tests to read and to break. */
final class SampleFeeds {
    static final String RSS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE rss [<!ENTITY outlet "The Harbour Daily">]>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
                 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
              <channel>
                <title>The Harbour Daily</title>
                <link>https://harbour.example/</link>
                <description>News &amp; tides</description>
                <language>en-gb</language>
                <ttl>30</ttl>
                <skipHours><hour>1</hour><hour>24</hour></skipHours>
                <skipDays><day>Sunday</day></skipDays>
                <lastBuildDate>Tue, 06 Jan 2026 10:00:00 +0200</lastBuildDate>
                <image><url>/logo.png</url><title>Harbour</title><link>https://harbour.example/</link></image>
                <atom:link rel="self" href="https://harbour.example/feed.xml"/>
                <item>
                  <title>Envoys agree on a text &#8212; &quot;a step&quot;</title>
                  <link>/2026/envoys?a=1&amp;b=2</link>
                  <guid isPermaLink="false">harbour-1</guid>
                  <description><![CDATA[<p>The text promises <b>binding</b> commitments.</p>]]></description>
                  <content:encoded><![CDATA[<p>The text in full.</p><script>alert(1)</script>]]></content:encoded>
                  <dc:creator>A. Writer</dc:creator>
                  <category>Peace</category>
                  <category>Europe</category>
                  <pubDate>Tue, 06 Jan 2026 09:30:00 EST</pubDate>
                  <source url="https://wire.example/rss">Wire A</source>
                  <enclosure url="https://harbour.example/a.jpg" type="image/jpeg" length="1200"/>
                  <media:group><media:content url="https://harbour.example/b.jpg" medium="image">
                    <media:title>A picture</media:title></media:content></media:group>
                </item>
                <item>
                  <title>Ferry late &nbsp; again</title>
                  <guid>https://harbour.example/ferry</guid>
                  <comments>https://harbour.example/ferry#talk</comments>
                </item>
              </channel>
            </rss>
            """;

    static final String RDF =
            """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
              <channel rdf:about="https://lantern.example/">
                <title>Lantern</title><link>https://lantern.example/</link><description>Night news</description>
                <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
                <dc:language>pl</dc:language>
                <items><rdf:Seq><rdf:li rdf:resource="https://lantern.example/1"/></rdf:Seq></items>
              </channel>
              <item rdf:about="https://lantern.example/1">
                <title>Talks go on</title><link>https://lantern.example/1</link>
                <dc:date>2026-01-05T23:10:00+01:00</dc:date><dc:subject>talks</dc:subject>
              </item>
            </rdf:RDF>
            """;

    static final String ATOM =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk" xml:base="https://step.example/news/">
              <title type="text">Степ</title>
              <subtitle type="html">Новини &amp;amp; думки</subtitle>
              <id>urn:step:feed</id>
              <updated>2026-01-06T08:00:00Z</updated>
              <link href="./"/>
              <link rel="self" href="atom.xml"/>
              <icon>icon.png</icon>
              <author><name>Редакція</name></author>
              <entry>
                <id>urn:step:1</id>
                <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Прем&#8217;єр: <em>«крок»</em></div></title>
                <link rel="alternate" href="1.html"/>
                <link rel="replies" type="text/html" href="1.html#talk"/>
                <link rel="enclosure" type="audio/mpeg" length="99" href="1.mp3"/>
                <published>2026-01-06T09:00:00+02:00</published>
                <updated>2026-01-06T09:05:00+02:00</updated>
                <summary>a &lt; b</summary>
                <content type="html">&lt;p&gt;Текст.&lt;/p&gt;</content>
                <category term="peace" label="Мир"/>
                <source><title>Agency D</title><link href="https://agency.example/"/></source>
              </entry>
              <entry xml:lang="ru"><title>Без даты</title></entry>
            </feed>
            """;

    static final String ATOM_03 =
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#">
              <title mode="escaped">Old &amp;amp; grey</title>
              <tagline>Since 2003</tagline>
              <modified>2026-01-06T08:00:00Z</modified>
              <entry>
                <title mode="base64">VGFsa3MgPGI+cmVzdW1lPC9iPg==</title>
                <link rel="alternate" type="text/html" href="https://old.example/1"/>
                <id>tag:old.example,2026:1</id>
                <issued>2026-01-06T07:00:00Z</issued>
                <author><name>Old Hand</name><email>hand@old.example</email></author>
              </entry>
            </feed>
            """;

    static final String JSON =
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Node Notes",
             "home_page_url": "https://node.example/", "feed_url": "https://node.example/feed.json",
             "icon": "https://node.example/icon.png", "language": "de", "authors": [{"name": "N. Otes"}],
             "items": [
               {"id": 17, "url": "/17", "title": "Ein Schritt", "content_html": "<p>Ganz.</p>", "summary": "a < b",
                "date_published": "2026-01-06T09:00:00+01:00", "tags": ["Frieden"], "image": "/17.jpg",
                "attachments": [{"url": "/17.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 5}]},
               {"id": "18", "content_text": "Nur Text", "author": {"name": "Gast"}}
             ]}
            """;

    private SampleFeeds() {}
}
