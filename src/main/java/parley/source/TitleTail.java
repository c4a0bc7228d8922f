package parley.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** The outlet that aggregators hang on a title: {@code Talks resume in Geneva - The Daily}. */
final class TitleTail {
    private static final Pattern TAIL = Pattern.compile("\\s[-–—|]\\s([^-–—|]{2,40})$");

    private TitleTail() {}

    static Optional<String> of(String title) {
        var matcher = TAIL.matcher(title);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
