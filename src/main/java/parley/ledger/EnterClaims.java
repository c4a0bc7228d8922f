package parley.ledger;

import java.util.function.Function;
import java.util.stream.Collectors;
import parley.cluster.Gathered;
import parley.cluster.TopicStory;

/** Enters the claims of a gathering in the ledger; those that are there already stay as they are. */
public final class EnterClaims {
    private final LedgerBook book;

    public EnterClaims(LedgerBook book) {
        this.book = book;
    }

    /** @return how many were new */
    public int enter(Gathered gathered) {
        var stories = gathered.stories().stream().collect(Collectors.toMap(TopicStory::id, Function.identity()));
        return book.append(Claims.of(gathered.gathering().clusters(), stories));
    }
}
