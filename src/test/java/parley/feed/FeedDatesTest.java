package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Tue, 06 Jan 2026 10:00:00 GMT       | 2026-01-06T10:00:00Z
            Tue, 06 Jan 2026 10:00:00 +0200     | 2026-01-06T08:00:00Z
            Tue, 06 Jan 2026 10:00:00 EST       | 2026-01-06T15:00:00Z
            Tue, 6 Jan 26 10:00 UT              | 2026-01-06T10:00:00Z
            06 January 2026 10:00:00 CET        | 2026-01-06T09:00:00Z
            Tue Jan 6 10:00:00 2026             | 2026-01-06T10:00:00Z
            January 6, 2026, 5:30 pm            | 2026-01-06T17:30:00Z
            Jan 6 2026 12:05 AM                 | 2026-01-06T00:05:00Z
            Mon, 06 Jul 2026 10:00:00 ET        | 2026-07-06T14:00:00Z
            Tue, 06 Jan 2026 10:00:00 GMT+02:00 | 2026-01-06T08:00:00Z
            06.01.2026 10:00                    | 2026-01-06T10:00:00Z
            1/31/2026 10:00:00                  | 2026-01-31T10:00:00Z
            31/01/2026                          | 2026-01-31T00:00:00Z
            """)
    void readsWhatPeopleWrite(String written, Instant meant) {
        assertThat(FeedDates.parse(written)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-01-06T10:00:00Z          | 2026-01-06T10:00:00Z
            2026-01-06T10:00:00.5+02:00   | 2026-01-06T08:00:00.500Z
            2026-01-06T10:00:00+0200      | 2026-01-06T08:00:00Z
            2026-01-06 10:00:00 +02:00    | 2026-01-06T08:00:00Z
            2026-01-06T10:00              | 2026-01-06T10:00:00Z
            2026-01-06T24:00:00Z          | 2026-01-07T00:00:00Z
            2026-01-06                    | 2026-01-06T00:00:00Z
            20260106T100000Z              | 2026-01-06T10:00:00Z
            2026-006                      | 2026-01-06T00:00:00Z
            2026-W02-2                    | 2026-01-06T00:00:00Z
            2026-01                       | 2026-01-01T00:00:00Z
            2026-02-30                    | 2026-03-02T00:00:00Z
            2026-01-06T25:10:00Z          | 2026-01-07T01:10:00Z
            26-01-06                      | 2026-01-06T00:00:00Z
            """)
    void readsIso8601(String written, Instant meant) {
        assertThat(FeedDates.parse(written)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            вт, 06 січня 2026 10:00:00 +0200    | 2026-01-06T08:00:00Z
            6 января 2026 10:00                 | 2026-01-06T10:00:00Z
            wt., 6 stycznia 2026 10:00 CET      | 2026-01-06T09:00:00Z
            mar, 06 janv. 2026 10:00:00 GMT     | 2026-01-06T10:00:00Z
            6. März 2026 10:00                  | 2026-03-06T10:00:00Z
            Τρι, 06 Ιουλ 2026 10:00:00 GMT      | 2026-07-06T10:00:00Z
            2026-július-06T9:15-05:00           | 2026-07-06T14:15:00Z
            2026년 01월 06일 오후 3:20:00          | 2026-01-06T15:20:00Z
            """)
    void readsOtherLanguages(String written, Instant meant) {
        assertThat(FeedDates.parse(written)).contains(meant);
    }

    @Test
    void countsAnUnknownZoneAsUtc() {
        assertThat(FeedDates.parse("Tue, 06 Jan 2026 10:00:00 QQT")).contains(Instant.parse("2026-01-06T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "yesterday 10:00",
                "Tue, 10:00:00",
                "2026-13-06",
                "0000-00-00T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "32 Jan 2026",
                "2026-01-06T99:00:00Z",
                "99999999999999999999",
                "10:00"
            })
    void inventsNothing(String written) {
        assertThat(FeedDates.parse(written)).isEmpty();
    }
}
