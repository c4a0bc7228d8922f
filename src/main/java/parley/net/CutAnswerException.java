package parley.net;

import java.io.IOException;

/** An answer that we stopped taking because it was too large or took too long; says which. */
public final class CutAnswerException extends IOException {
    private static final long serialVersionUID = 1;

    private final String why;

    public CutAnswerException(String why) {
        super(why);
        this.why = why;
    }

    /** In plain words. */
    public String why() {
        return why;
    }
}
