package parley.feed;

import java.util.Optional;
import parley.story.Language;

/**
 * One feed of the feed list.
 *
 * @param address as the list gives it: names the feed for good, also after it has moved
 * @param outlet the publisher's name
 * @param group the folder of the feed list it stands in, empty at the top
 * @param publisherClass independent, public, agency, aggregator, official, state or unknown
 * @param family the publisher's family: editions of one newsroom share it
 * @param offBecause why it is switched off; absent when it is on
 */
public record Feed(
        String address,
        String outlet,
        Language language,
        String country,
        String group,
        String publisherClass,
        String family,
        Optional<String> offBecause) {
    public boolean isOn() {
        return offBecause.isEmpty();
    }
}
