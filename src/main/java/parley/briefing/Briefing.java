package parley.briefing;

import java.time.ZoneId;

/**
 * What an operator orders in {@code config/briefings.yaml}: a topic, told in a rhythm, within limits. A reader who wants
 * another rhythm has another briefing.
 *
 * @param id names it in addresses and file names
 * @param title as readers see it
 * @param topic id of the topic pack
 * @param cron five fields, UNIX style, in {@code zone}
 * @param zone the readers' zone: of the schedule, and of every time shown
 */
public record Briefing(String id, String title, String topic, String cron, ZoneId zone, Limits limits) {
    public Briefing {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "id is \"" + id + "\", expected small letters, digits and hyphens, such as daily");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("title is empty, expected what readers call the briefing " + id);
        }
        Schedule.check(cron);
    }

    public Schedule schedule() {
        return new Schedule(cron, zone);
    }

    /**
     * How long an edition may be: read in two minutes on a phone.
     *
     * @param moves lines of <i>what moved</i>
     * @param events told in full
     * @param lines events of one line; the rest is counted
     * @param words on the whole page as text, addresses aside; the first three events stay, whatever their length
     * @param sources listed for an event; the rest is counted
     */
    public record Limits(int moves, int events, int lines, int words, int sources) {
        public static final Limits DEFAULT = new Limits(3, 7, 5, 500, 3);

        public Limits {
            positive("moves", moves);
            positive("events", events);
            positive("lines", lines);
            positive("words", words);
            positive("sources", sources);
        }

        private static void positive(String name, int value) {
            if (value < 1) {
                throw new IllegalArgumentException("limits." + name + " is " + value + ", expected at least 1");
            }
        }
    }
}
