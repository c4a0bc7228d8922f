#!/usr/bin/env python3
"""Serves many feeds of invented items on loopback, with ETags and 304s, as fast as one thread can.

    python3 static_feeds.py PORT FEEDS ITEMS OUT

Writes OUT/feeds.opml and OUT/urls (one address a line), then serves until it is stopped.
"""
import asyncio
import pathlib
import sys

WORDS = ("envoys ministers talks corridor ceasefire harbour monitors exchange grain border delegation draft summit bridge "
         "convoy mediators statement pause turbines railway veterans inspectors winter hospital").split()


def text(seed, length):
    out = []
    for n in range(length):
        seed = (seed * 1103515245 + 12345) % 2147483648
        out.append(WORDS[seed % len(WORDS)])
    return " ".join(out)


def feed(n, items, port):
    rows = []
    for i in range(items):
        link = "http://127.0.0.1:%d/news/%d/%d.html" % (port, n, i)
        rows.append("<item><title>%s</title><link>%s</link><guid>%s</guid><pubDate>Tue, 06 Jan 2026 %02d:%02d:00 GMT</pubDate>"
                    "<category>world</category><description>%s</description></item>"
                    % (text(n * 1000 + i, 9).capitalize(), link, link, i % 24, n % 60, text(n * 31 + i, 75)))
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Feed %d</title>'
            "<link>http://127.0.0.1:%d/</link><description>Invented</description>%s</channel></rss>"
            % (n, port, "\n".join(rows))).encode()


def answer(body, etag):
    return ("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: %s\r\nContent-Length: %d\r\n\r\n"
            % (etag, len(body))).encode() + body


class Server(asyncio.Protocol):
    answers = {}

    def __init__(self):
        self.head = b""

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.head += data
        while b"\r\n\r\n" in self.head:
            head, self.head = self.head.split(b"\r\n\r\n", 1)
            path = head.split(b" ", 2)[1]
            etag = b'"%s"' % path
            lower = head.lower()
            if b"if-none-match: " + etag in lower:
                self.transport.write(b"HTTP/1.1 304 Not Modified\r\nETag: %s\r\nContent-Length: 0\r\n\r\n" % etag)
            else:
                self.transport.write(self.answers.get(path, b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"))
            if b"connection: close" in lower:
                self.transport.close()


async def main():
    port, feeds, items, out = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), pathlib.Path(sys.argv[4])
    for n in range(feeds):
        path = "/feed/%d" % n
        Server.answers[path.encode()] = answer(feed(n, items, port), '"%s"' % path)
    urls = ["http://127.0.0.1:%d/feed/%d" % (port, n) for n in range(feeds)]
    server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", port, backlog=1000)
    (out / "urls").write_text("".join(u + "\n" for u in urls))
    (out / "feeds.opml").write_text('<opml version="2.0"><head><title>Static</title></head><body>%s</body></opml>' % "\n".join(
        '<outline type="rss" text="Feed %d" xmlUrl="%s"/>' % (n, u) for n, u in enumerate(urls)))
    await server.serve_forever()


asyncio.run(main())
