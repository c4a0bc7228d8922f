package parley.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdom2.Element;

/** What a feed says about when to ask it: RSS 2.0 {@code ttl}, {@code skipHours}, {@code skipDays}, and the syndication module. */
final class FeedRhythm {
    /** A year: whoever writes more means never, or nothing. */
    private static final long MOST_MINUTES = 366L * 24 * 60;

    private FeedRhythm() {}

    static Optional<Duration> ttl(String minutes) {
        return number(minutes).filter(n -> n > 0 && n <= MOST_MINUTES).map(Duration::ofMinutes);
    }

    /** In UTC; 24 is an old spelling of 0. */
    static Set<Integer> skipHours(Optional<Element> skipHours) {
        return texts(skipHours, "hour")
                .flatMap(text -> number(text).stream())
                .filter(hour -> hour >= 0 && hour <= 24)
                .map(hour -> (int) (hour % 24))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<DayOfWeek> skipDays(Optional<Element> skipDays) {
        return texts(skipDays, "day")
                .flatMap(text -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().equals(text.strip().toUpperCase(Locale.ROOT))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param frequency how many times in a period, once where it is not said */
    static Optional<Duration> interval(String period, Optional<String> frequency) {
        var times = frequency
                .flatMap(FeedRhythm::number)
                .filter(n -> n > 0 && n < 10_000)
                .orElse(1L);
        return Optional.ofNullable(
                        switch (period.strip().toLowerCase(Locale.ROOT)) {
                            case "hourly" -> Duration.ofHours(1);
                            case "daily" -> Duration.ofDays(1);
                            case "weekly" -> Duration.ofDays(7);
                            case "monthly" -> Duration.ofDays(30);
                            case "yearly" -> Duration.ofDays(365);
                            default -> null;
                        })
                .map(duration -> duration.dividedBy(times));
    }

    private static Stream<String> texts(Optional<Element> parent, String name) {
        return parent.stream()
                .flatMap(element -> element.getChildren().stream())
                .filter(child -> child.getName().equals(name))
                .map(Element::getText);
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
