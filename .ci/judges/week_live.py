#!/usr/bin/env python3
"""The real week of ../shared, served as feeds and polled live on a fast clock: nothing lost, an edition each morning.

    .ci/judges/week_live.py [--speed 1200] [--keep DIR]

Our clock and the feeds' clock start together on 1 January 2026 and run at the same speed. Mail goes to the kit's real
SMTP server, chat to its strict sink (node and root needed); both are judged by the kit. The last line holds the figures.
"""
import argparse
import datetime as dt
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent.parent.parent
SHARED = pathlib.Path(os.environ.get("PARLEY_SHARED", HERE.parent / "shared"))
KIT = pathlib.Path(os.environ.get("KIT_HOME", pathlib.Path(tempfile.gettempdir()) / "parley-kit"))
UTC = dt.timezone.utc
START = dt.datetime(2026, 1, 1, tzinfo=UTC)
END = dt.datetime(2026, 1, 7, 6, tzinfo=UTC)
FEEDS, WEB, MANAGEMENT, SINK, MAIL = 18571, 18572, 18573, 18574, 18600


def get(url, data=None):
    with urllib.request.urlopen(url, data=data, timeout=20) as answer:
        return answer.read().decode()


def wait(what, check, seconds, process=None):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if check():
                return
        except OSError:
            pass
        if process is not None and process.poll() is not None:
            sys.exit(f"week: the hub ended with {process.returncode} while waiting for {what}")
        time.sleep(0.2)
    sys.exit(f"week: waited {seconds} s for {what}")


def lay_out(home, speed):
    for folder in ("config", "routes"):
        shutil.copytree(HERE / folder, home / folder)
    (home / "config/feeds.opml").write_text(get(f"http://127.0.0.1:{FEEDS}/feeds.opml"))
    (home / "config/briefings.yaml").write_text("""briefings:
  - id: daily
    title: Ukraine peace process
    topic: ukraine-peace
    cron: "0 7 * * *"
    zone: Europe/Kyiv
    subscribers:
      - id: reader
        email: reader1@parley.test
      - id: newsroom
        slack: env:WEEK_SLACK
      - id: archive
        webhook: http://127.0.0.1:%d/generic/sw/week
        secret: env:WEEK_SECRET
""" % SINK)
    return {
        "parley.clock.start": START.strftime("%Y-%m-%dT%H:%M:%SZ"), "parley.clock.speed": speed,
        "parley.feeds.allow-addresses": "127.0.0.0/8", "parley.delivery.allow-addresses": "127.0.0.0/8",
        "parley.feeds.host-spacing": "0s", "parley.feeds.requests-per-host": 16, "parley.feeds.tick": "5m",
        "parley.feeds.shortest-interval": "20m", "parley.feeds.longest-interval": "1h",
        "parley.feeds.publisher-cap": "1h", "parley.feeds.first-pause": "10m", "parley.feeds.lease": "12h",
        "parley.topics.tick": "1h", "parley.topics.gather-tick": "1h", "parley.briefings.tick": "10m", "parley.briefings.patience": "3d",
        "parley.delivery.tick": "10m", "parley.delivery.lease": "3d", "parley.delivery.give-up-after": "30d",
        "parley.mail.host": "127.0.0.1", "parley.mail.port": MAIL + 525, "parley.mail.security": "none",
        "parley.mail.from": "hub@parley.test", "parley.web.public-address": "https://briefing.parley.test",
        "parley.web.port": WEB, "parley.management.port": MANAGEMENT,
    }


def missing(home):
    """What was served whole and is not in the store once."""
    export = subprocess.run(["java", "-jar", HERE / "target/parley.jar", "stories", "export", "--home", home],
                            capture_output=True, text=True, check=True).stdout
    stored = {}
    for line in export.splitlines():
        story = json.loads(line)
        for key in {story["id"], story["link"] or story["title"]}:
            stored[(story["feed"], key)] = stored.get((story["feed"], key), 0) + 1
    wrong, seen = [], 0
    for line in get(f"http://127.0.0.1:{FEEDS}/_truth?from=&to=").splitlines():
        item = json.loads(line)
        if item["served"]:
            seen += 1
            count = max(stored.get((item["feed"], key), 0) for key in (item["url"], item["guid"], item["title"]))
            if count != 1:
                wrong.append(f"{count} times in the store: {item['feed']} {item['title'][:70]}")
    return seen, wrong


def editions():
    found = []
    while True:
        try:
            found.append(json.loads(get(f"http://127.0.0.1:{WEB}/editions/daily/{len(found) + 1}.json")))
        except OSError:
            return found


def late(edition):
    return dt.datetime.fromisoformat(edition["due"].replace("Z", "+00:00"))


def check(name, command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        print(f"{name}:\n{(done.stdout + done.stderr)[-3000:]}")
    return done.returncode == 0


def run(speed, out, home):
    processes, bad = [], []
    mailhost = ["/usr/bin/python3", KIT / "mail/mailhost.py"]
    mail = out / "mail"
    try:
        processes.append(subprocess.Popen([sys.executable, SHARED / "tools/serve_feeds.py", "--now", START.isoformat(),
                                           "--port", str(FEEDS)], stdout=subprocess.DEVNULL))
        processes.append(subprocess.Popen(["node", KIT / "sink.mjs", "--port", str(SINK), "--out", out / "sink"],
                                          stdout=subprocess.DEVNULL))
        subprocess.run([*mailhost, "start", "--dir", mail, "--base", str(MAIL)], check=True, stdout=subprocess.DEVNULL)
        wait("the feed server", lambda: get(f"http://127.0.0.1:{FEEDS}/feeds.opml"), 30)
        wait("the chat sink", lambda: get(f"http://127.0.0.1:{SINK}/_health"), 40)
        settings = lay_out(home, speed)
        secrets = {"WEEK_SLACK": f"http://127.0.0.1:{SINK}/slack/services/T0/B0/week",
                   "WEEK_SECRET": json.loads(get(f"http://127.0.0.1:{SINK}/_health"))["secret"]}
        command = ["java", "-Xmx192m", "-jar", HERE / "target/parley.jar", "run", "--home", home]
        for key, value in settings.items():
            command += ["--set", f"{key}={value}"]
        begin = time.monotonic()
        log = open(out / "hub.log", "w")
        hub = subprocess.Popen([str(part) for part in command], stdout=log, stderr=log, env={**os.environ, **secrets})
        processes.append(hub)
        get(f"http://127.0.0.1:{FEEDS}/_clock", json.dumps({"now": START.isoformat(), "speed": speed}).encode())
        print(f"week: running to {END:%d %b %H:%M} at {speed} seconds a second", flush=True)
        left = (END - START).total_seconds() / speed
        while time.monotonic() - begin < left:
            if hub.poll() is not None:
                sys.exit(f"week: the hub ended with {hub.returncode}; see {out}/hub.log")
            time.sleep(1)
        get(f"http://127.0.0.1:{FEEDS}/_clock", json.dumps({"now": END.isoformat(), "speed": 0}).encode())
        wait("the last edition", lambda: late(editions()[-1]) >= END - dt.timedelta(hours=1), 60, hub)
        time.sleep(8)
        memory = next(int(line.split()[1]) // 1024 for line in pathlib.Path(f"/proc/{hub.pid}/status").read_text().splitlines()
                      if line.startswith("VmRSS"))
        made = editions()
        hub.terminate()
        hub.wait(60)
        seen, wrong = missing(home)
        bad += wrong[:10]
        for edition in made:
            (out / f"edition-{edition['number']}.json").write_text(json.dumps(edition, ensure_ascii=False, indent=1))
        mornings = {START.replace(hour=5) + dt.timedelta(days=day) for day in range(1, 7)}
        without = mornings - {late(edition) for edition in made}
        if without:
            bad.append(f"{len(without)} mornings without their edition: {sorted(f'{m:%d %b}' for m in without)}")
        kit = check("mail", ["/usr/bin/python3", KIT / "mail/check_mail.py", "--maildir", mail / "mail/reader1",
                             "--count", str(len(made)), "--wait", "10"])
        kit &= check("chat", ["node", KIT / "report.mjs", out / "sink", "--tools", "slack,generic"])
        for line in bad:
            print(line)
        print(f"week: {seen} items served, {len(wrong)} not in the store once; {len(made)} editions, {len(without)} mornings "
              f"missed; mail and chat {'without' if kit else 'WITH'} violations; {memory} MB resident")
        return not bad and kit
    finally:
        for process in processes:
            process.terminate()
            process.wait()
        subprocess.run([*mailhost, "stop", "--dir", mail], stdout=subprocess.DEVNULL, check=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--speed", type=int, default=1200)
    parser.add_argument("--keep", type=pathlib.Path, help="where logs, mails and editions stay to be read")
    args = parser.parse_args()
    subprocess.run(["bash", SHARED / "kit/setup.sh", "chat", "mail"], check=True, stdout=subprocess.DEVNULL)
    out = args.keep or pathlib.Path(tempfile.mkdtemp(prefix="parley-week."))
    out.mkdir(parents=True, exist_ok=True)
    out.chmod(0o755)  # the mail server runs as others
    with tempfile.TemporaryDirectory() as home:
        sys.exit(0 if run(args.speed, out, pathlib.Path(home)) else 1)


if __name__ == "__main__":
    main()
