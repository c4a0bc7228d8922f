package parley.feed;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The zones of dates in feeds: offsets, the names of RFC 822 section 5.1, and others that mean one thing to most people. */
final class Zones {
    private static final Map<String, ZoneId> NAMES = new HashMap<>();

    static {
        names(0, "UT", "GMT", "UTC", "Z", "WET");
        names(-5 * 60, "EST", "CDT");
        names(-4 * 60, "EDT", "AST");
        names(-6 * 60, "CST", "MDT");
        names(-7 * 60, "MST", "PDT");
        names(-8 * 60, "PST", "AKDT");
        names(-9 * 60, "AKST", "HDT");
        names(-10 * 60, "HST");
        names(-3 * 60, "ADT", "BRT", "ART");
        names(-(3 * 60 + 30), "NST");
        names(60, "CET", "BST", "WEST", "MEZ", "MET");
        names(120, "CEST", "EET", "SAST", "MESZ", "MEST");
        names(180, "EEST", "MSK", "TRT", "EAT");
        names(240, "MSD", "GST");
        names(300, "PKT");
        names(330, "IST");
        names(420, "WIB", "ICT");
        names(480, "SGT", "HKT", "AWST");
        names(540, "JST", "KST");
        names(600, "AEST");
        names(660, "AEDT");
        names(720, "NZST");
        names(780, "NZDT");
    }

    static {
        // Named without saying whether it is summer: the calendar knows.
        NAMES.put("AT", ZoneId.of("America/Halifax"));
        NAMES.put("ET", ZoneId.of("America/New_York"));
        NAMES.put("CT", ZoneId.of("America/Chicago"));
        NAMES.put("MT", ZoneId.of("America/Denver"));
        NAMES.put("PT", ZoneId.of("America/Los_Angeles"));
    }

    private Zones() {}

    /** Null for what is no zone that we know. */
    static @Nullable ZoneId zone(String text) {
        var zone = text.toUpperCase(Locale.ROOT);
        var sign = Math.max(zone.lastIndexOf('+'), zone.lastIndexOf('-'));
        if (sign >= 0) {
            return numeric(zone.charAt(sign) == '-', zone.substring(sign + 1).strip());
        }
        return NAMES.get(zone);
    }

    /** {@code 0200}, {@code 02:00}, {@code 2}, {@code 200}. */
    private static @Nullable ZoneOffset numeric(boolean west, String digits) {
        var colon = digits.indexOf(':');
        var plain = digits.replace(":", "");
        if (plain.isEmpty() || plain.length() > 6 || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        var hourDigits = colon > 0 ? colon : plain.length() <= 2 ? plain.length() : plain.length() == 3 ? 1 : 2;
        var hours = Integer.parseInt(plain.substring(0, hourDigits));
        var rest = plain.substring(hourDigits);
        var minutes = rest.isEmpty() ? 0 : Integer.parseInt(rest.substring(0, Math.min(2, rest.length())));
        try {
            var total = (hours * 60 + minutes) * 60;
            return ZoneOffset.ofTotalSeconds(west ? -total : total);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void names(int minutes, String... names) {
        for (var name : names) {
            NAMES.put(name, ZoneOffset.ofTotalSeconds(minutes * 60));
        }
    }
}
