package parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.config.TopicPackFile;

/** With the shipped pack's words; the stories are of Sunday, 1 March 2026. */
class CalendarTest {
    private static Calendar calendar;

    @BeforeAll
    static void readsTheWords() throws IOException {
        var pack = TopicPackFile.read(Path.of("config/topics/ukraine-peace.yaml"));
        calendar = new Calendar(pack.reading().calendar(), ZoneId.of("Europe/Kyiv"));
    }

    @Nested
    class FindsTheDay {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                en | 2026-03-08 | Envoys will meet in Geneva on 8 March
                en | 2026-03-08 | Envoys meet for talks on March 8, the ministry said
                en | 2026-03-03 | The delegations are to meet on Tuesday
                en | 2026-03-02 | The next round of talks is tomorrow
                uk | 2026-03-08 | Новий раунд переговорів відбудеться 8 березня
                ru | 2026-03-08 | Встреча делегаций состоится 8 марта
                ru | 2026-03-04 | Переговоры пройдут в среду
                pl | 2026-03-08 | Rozmowy odbędą się 8 marca
                de | 2026-03-08 | Die Delegationen treffen sich am 8. März
                de | 2026-03-05 | Am Donnerstag soll es Gespräche geben
                fr | 2026-03-08 | La rencontre aura lieu le 8 mars à Genève
                es | 2026-03-08 | La cumbre será el 8 de marzo
                it | 2026-03-08 | Il vertice si terrà l'8 marzo
                """)
        void ofAnAnnouncedMeeting(String language, LocalDate day, String title) {
            assertThat(announced(language, title)).extracting(Announcement::day).containsExactly(day);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                en | 2026-03-06 2026-03-07 | Envoys will meet on 6 and 7 March
                en | 2026-03-06 2026-03-07 | Envoys will meet on March 6 and 7 in Geneva
                en | 2026-03-06            | Talks are planned for 6-7 March
                en | 2026-03-06            | He will meet leaders during his March 6 to 7 visit
                en | 2026-03-07            | Talks are due on 07/03/2026
                en | 2026-03-07            | Talks are due on 03/07/2026
                en | 2026-03-07            | Talks are due on 2026-03-07
                en | 2026-03-03            | Leaders will meet on Tuesday, the palace said on Saturday
                en | 2026-03-01            | Envoys will meet on Sunday evening
                pl | 2026-03-03 2026-03-06 2026-03-07 | Spotkania odbędą się 3, 6 i 7 marca
                pl | 2026-03-07            | Rozmowy odbędą się 7.03 w Genewie
                de | 2026-03-06 2026-03-07 | Gespräche sind für den 6. und 7. März geplant
                de | 2026-03-07            | Das Treffen ist am 07.03.2026
                fr | 2026-03-06 2026-03-07 | La rencontre aura lieu les 6 et 7 mars
                es | 2026-03-06 2026-03-07 | La cumbre será los días 6 y 7 de marzo
                it | 2026-03-06 2026-03-07 | Il vertice si terrà il 6 e 7 marzo
                pt | 2026-03-06 2026-03-07 | A cimeira será a 6 e 7 de março
                uk | 2026-03-06 2026-03-07 | Переговори відбудуться 6 та 7 березня
                ru | 2026-03-06 2026-03-07 | Переговоры пройдут 6 и 7 марта
                ru | 2026-03-07            | Встреча состоится 07.03.2026
                cs | 2026-03-06 2026-03-07 | Jednání se uskuteční 6. a 7. března
                sv | 2026-03-06 2026-03-07 | Mötet hålls den 6 och 7 mars
                tr | 2026-03-06 2026-03-07 | Görüşmeler 6 ve 7 Mart'ta yapılacak
                hi | 2026-03-07            | बैठक 7 मार्च को होगी
                """)
        void ofEachDayOfAListAndTheFirstOfASpan(String language, String days, String title) {
            assertThat(announced(language, title))
                    .extracting(announcement -> announcement.day().toString())
                    .containsExactly(days.split(" ", -1));
        }

        @Test
        void ofADeadline() {
            assertThat(announced("en", "Ultimatum expires on 9 March"))
                    .extracting(Announcement::kind)
                    .containsExactly(Announcement.Kind.DEADLINE);
        }

        @Test
        void inTheNextYearWhereThatIsCloser() {
            var story = Report.by("Wire A").at("2026-12-20T12:00:00Z").titled("Envoys to meet on 8 January");

            assertThat(calendar.announcedIn(story))
                    .extracting(Announcement::day)
                    .containsExactly(LocalDate.of(2027, 1, 8));
        }
    }

    @Nested
    class FindsNone {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                en | Envoys met in Geneva on 20 February
                en | Envoys met in Geneva on Friday
                en | A drone fell on the town on 8 March
                en | Talks went on as the pact was voted down 24/7 by 7.5 percent
                pl | Na rozmowy o pokoju wydano 7.5 mln
                en | Talks on Sunday went well, they will go on
                """)
        void inWhatIsPastOrNoMeeting(String language, String title) {
            assertThat(announced(language, title)).isEmpty();
        }
    }

    @Nested
    class LooksAhead {
        private final List<Announcement> announcements = List.of(
                announced("en", "Envoys will meet in Geneva on 8 March").get(0),
                announced("en", "Envoys may meet for talks on 8 March").get(0),
                announced("en", "Leaders may meet on 4 March").get(0));

        @Test
        void soonestFirstAndCertainWhereOneIs() {
            assertThat(calendar.next(LocalDate.of(2026, 3, 2), announcements))
                    .extracting(Appointment::day, Appointment::certain)
                    .containsExactly(tuple(LocalDate.of(2026, 3, 4), false), tuple(LocalDate.of(2026, 3, 8), true));
        }

        @Test
        void saysWhatPassedWithoutReportOnlyWhereItWasCertain() {
            var from = LocalDate.of(2026, 3, 2);
            var today = LocalDate.of(2026, 3, 10);

            assertThat(calendar.passed(from, today, announcements, List.of()))
                    .extracting(Appointment::day)
                    .containsExactly(LocalDate.of(2026, 3, 8));
            assertThat(calendar.passed(from, today, announcements, List.of(LocalDate.of(2026, 3, 8))))
                    .isEmpty();
        }
    }

    private static List<Announcement> announced(String language, String title) {
        return calendar.announcedIn(
                Report.by("Wire A").in(language).at("2026-03-01T12:00:00Z").titled(title));
    }
}
